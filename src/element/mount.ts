import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { ConnectionsError } from '../errors'
import { preload } from '../hooks/moduleCache'
import { adoptInShadow } from './adoptInShadow'
import { clientMissing } from './clientMissing'
import { mountable, type Mountable } from './mountable'
import { MountedPage } from './MountedPage'
import type { Mounted, MountOptions } from './MountOptions'
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
  if (!options.client) throw clientMissing(`mount(target, { component: '${options.component}' })`)
  mountedIn.get(target)?.unmount()
  const root = createRoot(target)
  let current: MountOptions<Name> | null = options

  // Several changes at once are shown once; an older one never overtakes a newer.
  const show = async (shown: MountOptions<Name>) => {
    const { locale = 'en', nonce, onError } = shown
    try {
      const [Component, spoken] = await Promise.all([
        preload(mountable[options.component]),
        typeof locale === 'string' ? shippedLocale(locale) : locale,
        adoptInShadow(target, nonce),
      ])
      if (shown === current)
        root.render(createElement(MountedPage<Name>, { Component, options: shown, locale: spoken }))
    } catch (cause) {
      const tell = onError ?? reportError
      tell(unfetched(cause))
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

function unfetched(cause: unknown) {
  const message = 'A part of connections-sdk could not be fetched; what was shown stays.'
  return new ConnectionsError({ code: 'offline', message, retryable: true, cause })
}
