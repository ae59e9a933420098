import type { ConnectionsClient } from '../api/createConnectionsClient'
import type { Appearance } from '../components/ui/Appearance'
import type { Locale } from '../messages/Locale'
import type { MessageOverrides } from '../messages/Messages'
import type { Mountable } from './mountable'

/** What every mounted component needs of the page. */
export interface PageOptions {
  /** From `createConnectionsClient`, one per signed-in company. */
  client: ConnectionsClient
  /** A language tag, or a locale of your own. Of what ships the nearest is fetched: `en`, `fr-CA` or `es-US`. Default `en`. */
  locale?: Locale | string | undefined
  /** Your own words for some of our sentences. */
  messages?: MessageOverrides | undefined
  /** How it looks. Default: as the browser asks, in our colours. */
  appearance?: Appearance | undefined
  /** Where dialogs are put. Default: where they are opened. */
  portalContainer?: HTMLElement | null | undefined
  /** For the style element that a browser without constructable stylesheets needs in a shadow root. */
  nonce?: string | undefined
}

/** What to show, for whom, and the props of that component. */
export type MountOptions<Name extends keyof Mountable = keyof Mountable> = PageOptions &
  Mountable[Name] & { component: Name }

/** A component on the page. */
export interface Mounted<Name extends keyof Mountable = keyof Mountable> {
  /** Changes some of the options and keeps the rest; what the customer was doing stays. */
  update: (options: Partial<Omit<MountOptions<Name>, 'component'>>) => void
  /** Takes it off the page and stops everything that it does. */
  unmount: () => void
}
