'use client'
import { type ComponentType, createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { ConnectionsProvider } from '../components/ConnectionsProvider/ConnectionsProvider'
import { ConnectionsError, isConnectionsError, loadError } from '../errors'
import { preload } from '../hooks/moduleCache'
import type { Locale } from '../messages/Locale'
import { adoptStylesheet } from './adoptStylesheet'
import { mountable, type Mountable, type Mounted, type MountOptions } from './MountOptions'
import { shippedLocale } from './shippedLocale'

const mountedIn = new WeakMap<Element | ShadowRoot, Pick<Mounted, 'unmount'>>()

/**
 * Shows a component in an element or a shadow root of any page. What the element held is replaced once there is
 * something to show, what was mounted there before at once. In a shadow root our stylesheet is brought along; elsewhere link `connections-sdk/styles.css`.
 *
 * @throws ConnectionsError `provider_missing` where there is no client
 */
export function mount<Name extends keyof Mountable>(
  target: Element | ShadowRoot,
  options: MountOptions<Name>,
): Mounted<Name> {
  if (!options.client) throw clientMissingError(`mount(target, { component: '${options.component}' })`)
  mountedIn.get(target)?.unmount()
  const root = createRoot(target)
  let current: MountOptions<Name> | null = options

  // Only the newest options are rendered: those that were replaced while their code was fetched are not.
  const show = async (shown: MountOptions<Name>) => {
    const { locale = 'en', nonce, onError } = shown
    try {
      const [Component, loadedLocale] = await Promise.all([
        preload(mountable[options.component]),
        typeof locale === 'string' ? shippedLocale(locale) : locale,
        adoptInShadow(target, nonce),
      ])
      if (shown === current)
        root.render(createElement(MountedPage<Name>, { Component, options: shown, locale: loadedLocale }))
    } catch (cause) {
      const report = onError ?? reportError
      report(isConnectionsError(cause) ? cause : loadError(cause))
    }
  }
  void show(options)

  const mounted: Mounted<Name> = {
    update(changes) {
      if (current === null) return
      current = { ...current, ...changes }
      void show(current)
    },
    unmount() {
      current = null
      root.unmount()
    },
  }
  mountedIn.set(target, mounted)
  return mounted
}

interface MountedPageProps<Name extends keyof Mountable> {
  Component: ComponentType<Mountable[Name]>
  options: MountOptions<Name>
  locale: Locale
}

/** What `mount` renders: a component in a provider of its own. */
function MountedPage<Name extends keyof Mountable>({ Component, options, locale }: MountedPageProps<Name>) {
  const { client, appearance, portalContainer } = options
  return (
    <ConnectionsProvider client={client} locale={locale} appearance={appearance} portalContainer={portalContainer}>
      {/* Another company gets a new component: nothing of what one customer was doing is shown to the next. */}
      <Component key={client.companyId} {...options} />
    </ConnectionsProvider>
  )
}

/** The error that tells an integrator that the client is missing. */
export function clientMissingError(where: string): ConnectionsError {
  return new ConnectionsError({
    code: 'provider_missing',
    message:
      `${where} has no client, so it has nobody to ask. ` +
      'Make one with createConnectionsClient({ baseUrl, companyId, getAccessToken }) and give it as `client`.',
    retryable: false,
  })
}

const stylesheetText = async () => (await import('../styles/index.css?inline')).default

/** Adds the stylesheet to a shadow root, which the page's own link doesn't reach. */
async function adoptInShadow(target: Node, nonce: string | undefined): Promise<void> {
  const root = target.getRootNode()
  if (isShadowRoot(root)) adoptStylesheet(root, await preload(stylesheetText), nonce)
}

// Not by instanceof: a shadow root in a frame is an instance of that frame's class.
function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node
}
