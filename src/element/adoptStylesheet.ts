const constructed = new WeakMap<Document, CSSStyleSheet>()
const marked = 'data-connections-styles'

/**
 * Gives a document or a shadow root our stylesheet, once. A constructed stylesheet needs no leave from `style-src`; a
 * browser that can't construct one gets a style element, which does: it bears the page's nonce.
 */
export function adoptStylesheet(root: Document | ShadowRoot, text: string, nonce = ''): void {
  const page = root.ownerDocument ?? root
  if ('adoptedStyleSheets' in root) {
    const sheet = constructed.get(page) ?? construct(page, text)
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet)
    return
  }
  const place: ParentNode = root === page ? page.head : root
  if (place.querySelector(`style[${marked}]`)) return
  const style = page.createElement('style')
  style.setAttribute(marked, '')
  style.nonce = nonce
  style.textContent = text
  place.append(style)
}

// A stylesheet belongs to the document that it was constructed in: a frame needs one of its own.
function construct(page: Document, text: string) {
  const sheet = new (page.defaultView ?? window).CSSStyleSheet()
  sheet.replaceSync(text)
  constructed.set(page, sheet)
  return sheet
}
