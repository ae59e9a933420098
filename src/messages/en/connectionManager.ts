import type { DesktopStatus } from '../../domain/connection/desktopStatus'

const oneOf = new Intl.PluralRules('en')

/** The list of connections. */
export const connectionManager = {
  title: 'Connections',
  close: 'Close',
  count: ({ count, shown }: { count: number; shown: string }) =>
    oneOf.select(count) === 'one' ? `${shown} connection` : `${shown} connections`,
  search: 'Search connections',
  found: ({ count, shown, total }: { count: number; shown: string; total: string }) =>
    count === 0 ? 'No connection found.' : `${shown} of ${total} connections found.`,
  nothingFound: ({ search }: { search: string }) => `Nothing is called “${search}”`,
  nothingFoundHint: 'Search for a platform or a company, such as QuickBooks.',
  showing: ({ shown, total }: { shown: string; total: string }) => `Showing ${shown} of ${total}`,
  showMore: ({ count }: { count: string }) => `Show ${count} more`,
  tooMany: ({ shown, total }: { shown: string; total: string }) =>
    `These are the first ${shown} of ${total} connections.`,
  empty: {
    title: 'No connections yet',
    body: 'Once you connect your accounting, your bank or your store, you see here how each connection is doing.',
  },
  sources: {
    Accounting: 'Accounting',
    Banking: 'Banking',
    BankFeed: 'Bank feed',
    Commerce: 'Commerce',
    Expense: 'Expenses',
    Other: 'Other',
    Unknown: 'Other',
  },
  standings: {
    setting_up: 'Not finished',
    connected: 'Connected',
    new: 'Connected',
    needs_you: 'Needs you',
    disconnected: 'Disconnected',
    ended: 'Access ended',
    unknown: 'Unknown',
  },
  health: {
    setting_up: 'Connecting was started but not finished.',
    connected: 'Working as it should.',
    new: 'Nothing has been fetched yet.',
    needs_you: 'Something is in the way.',
    disconnected: 'Nothing more is fetched. Earlier data is kept.',
    ended: 'Nothing more is fetched until it’s connected again.',
    unknown: 'We don’t know this status yet.',
  },
  /** For a QuickBooks Desktop connection that is followed live: above all, whether QuickBooks can be used. */
  live: {
    healthy: 'QuickBooks is free to use.',
    syncing: 'Don’t use QuickBooks during the sync.',
    stopping: 'QuickBooks is free in a moment.',
    paused: 'QuickBooks is free to use.',
    waiting_for_window: 'QuickBooks is free to use until then.',
    nothing_to_sync: 'Everything is up to date.',
    silent: 'The computer may be off or asleep.',
    needs_you: 'Something is in the way.',
    disconnected: 'Nothing more is fetched. Earlier data is kept.',
    finished: 'The one sync is done, as planned.',
    setting_up: 'Connecting was started but not finished.',
  } satisfies Record<DesktopStatus, string>,
  authorised: ({ date }: { date: string }) => `Authorized ${date}`,
  created: ({ date }: { date: string }) => `Started ${date}`,
  synced: ({ ago }: { ago: string }) => `Synced ${ago}`,
  neverSynced: 'Never synced',
  page: 'Connection',
  back: 'All connections',
  companyAndKind: ({ company, kind }: { company: string; kind: string }) => `${company} · ${kind}`,
} as const
