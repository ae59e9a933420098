import type { ComponentType } from 'react'
import type { ConnectionManagerProps } from '../components/ConnectionManager/ConnectionManager'
import type { PauseSchedulerProps } from '../components/PauseScheduler/PauseScheduler'
import type { QuickBooksDesktopSetupProps } from '../components/QuickBooksDesktopSetup/QuickBooksDesktopSetup'
import type { QuickBooksDesktopSetupDialogProps } from '../components/QuickBooksDesktopSetupDialog/QuickBooksDesktopSetupDialog'

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
