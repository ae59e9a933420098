import type { ComponentType } from 'react'
import type { ConnectionsClient } from '../api/createConnectionsClient'
import type { ConnectionManagerProps } from '../components/ConnectionManager/ConnectionManager'
import type { PauseSchedulerProps } from '../components/PauseScheduler/PauseScheduler'
import type { QuickBooksDesktopSetupProps } from '../components/QuickBooksDesktopSetup/QuickBooksDesktopSetup'
import type { QuickBooksDesktopSetupDialogProps } from '../components/QuickBooksDesktopSetupDialog/QuickBooksDesktopSetupDialog'
import type { Appearance } from '../components/ui/Appearance'
import type { Locale } from '../messages/Locale'
import type { MessageOverrides } from '../messages/Messages'

/** What every mounted component needs of the page. */
export interface PageOptions {
  /** From `createConnectionsClient`, one per signed-in company. */
  client: ConnectionsClient
  /** A language tag, or a locale of your own. Of the languages that ship the nearest is fetched. Default `en`. */
  locale?: Locale | string | undefined
  /** Your own words for some of our sentences. */
  messages?: MessageOverrides | undefined
  /** How it looks. Default: as the browser asks, in our colors. */
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

/** What can be shown without React, and what each is told: the props of the component of that name. */
export interface Mountable {
  QuickBooksDesktopSetup: QuickBooksDesktopSetupProps
  QuickBooksDesktopSetupDialog: QuickBooksDesktopSetupDialogProps
  ConnectionManager: ConnectionManagerProps
  PauseScheduler: PauseSchedulerProps
}

/** Each component's code, fetched when it is first shown: a page that only pauses never fetches the setup. */
export const mountable: { readonly [Name in keyof Mountable]: () => Promise<ComponentType<Mountable[Name]>> } = {
  QuickBooksDesktopSetup: async () =>
    (await import('../components/QuickBooksDesktopSetup/QuickBooksDesktopSetup')).QuickBooksDesktopSetup,
  QuickBooksDesktopSetupDialog: async () =>
    (await import('../components/QuickBooksDesktopSetupDialog/QuickBooksDesktopSetupDialog'))
      .QuickBooksDesktopSetupDialog,
  ConnectionManager: async () => (await import('../components/ConnectionManager/ConnectionManager')).ConnectionManager,
  PauseScheduler: async () => (await import('../components/PauseScheduler/PauseScheduler')).PauseScheduler,
}
