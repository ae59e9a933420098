import { preload } from '../hooks/moduleCache'
import { adoptStylesheet } from './adoptStylesheet'

const stylesheetText = async () => (await import('../styles/index.css?inline')).default

/** Brings the stylesheet to where a page's own link doesn't reach. */
export async function adoptInShadow(target: Node, nonce: string | undefined): Promise<void> {
  const root = target.getRootNode()
  if (isShadowRoot(root)) adoptStylesheet(root, await preload(stylesheetText), nonce)
}

// Not by instanceof: a frame's shadow roots are of the frame's class.
function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node
}
