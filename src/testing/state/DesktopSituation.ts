import type { Activity, QuickBooksDesktop, Setup } from '../../api/schemas/quickBooksDesktop'

/** What to say of a QuickBooks Desktop connection; the rest stays as it is. Parts of `setup` and `activity` may be left out too. */
export interface DesktopSituation extends Partial<
  Omit<QuickBooksDesktop, 'connectionId' | 'connectionStatus' | 'lastSync' | 'setup' | 'activity' | 'configuration'>
> {
  /** What has happened of the setup. */
  setup?: Partial<Setup>
  /** What the Web Connector is doing. */
  activity?: Partial<Activity>
  /** The `.qwc` file. */
  configuration?: Partial<QuickBooksDesktop['configuration']>
}

/** The document with a situation's values put in. */
export function withSituation(
  document: QuickBooksDesktop,
  { setup, activity, configuration, ...rest }: DesktopSituation,
): QuickBooksDesktop {
  return {
    ...document,
    ...rest,
    setup: { ...document.setup, ...setup },
    activity: { ...document.activity, ...activity },
    configuration: { ...document.configuration, ...configuration },
  }
}
