import type { DesktopStatus } from '../../domain/connection/desktopStatus'

const oneOf = new Intl.PluralRules('en')

/** The list of connections. */
const connectionManager = {
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
  connectAnother: 'Connect another company',
  empty: {
    title: 'No connections yet',
    body: 'Once you connect your accounting, your bank or your store, you see here how each connection is doing.',
    connect: 'Connect a company',
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
    finished: 'Finished',
    unknown: 'Unknown',
  },
  health: {
    setting_up: 'Connecting was started but not finished.',
    connected: 'Working as it should.',
    new: 'Nothing has been fetched yet.',
    needs_you: 'Something is in the way.',
    disconnected: 'Nothing more is fetched. Earlier data is kept.',
    ended: 'Nothing more is fetched until it’s connected again.',
    finished: 'Your data was read once, as planned.',
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
    unproven: 'Not yet seen to run by itself.',
    overdue: 'The computer may be off or asleep.',
    silent: 'The computer may be off or asleep.',
    interrupted: 'If QuickBooks lets you work, it’s free to use.',
    needs_you: 'Something is in the way.',
    disconnected: 'Nothing more is fetched. Earlier data is kept.',
    finished: 'The one sync is done, as planned.',
    setting_up: 'Connecting was started but not finished.',
  } satisfies Record<DesktopStatus, string>,
  authorized: ({ date }: { date: string }) => `Authorized ${date}`,
  created: ({ date }: { date: string }) => `Started ${date}`,
  synced: ({ ago }: { ago: string }) => `Synced ${ago}`,
  neverSynced: 'Never synced',
  page: 'Connection',
  back: 'All connections',
  companyAndKind: ({ company, kind }: { company: string; kind: string }) => `${company} · ${kind}`,
} as const

/** How a connection stands. */
const connectionStatus = {
  unknown: 'Status unknown',
  /** Where an administrator installed the Web Connector for someone who is none. */
  onlyWhileClosed: 'Syncing works only while QuickBooks is closed, since you aren’t an administrator of that computer.',
  stale: '(as we last heard)',
  texts: {
    healthy: { badge: 'Connected', title: 'Connected and healthy' },
    syncing: { badge: 'Syncing now', title: 'Syncing now: QuickBooks is busy' },
    stopping: { badge: 'Stopping…', title: 'Stopping…' },
    paused: { badge: 'Paused', title: 'Paused' },
    waiting_for_window: { badge: 'Waiting', title: 'Waiting for the next window' },
    nothing_to_sync: { badge: 'Nothing to sync', title: 'Nothing to sync' },
    unproven: { badge: 'Not seen to run yet', title: 'Not yet seen to run by itself' },
    overdue: { badge: 'Overdue', title: 'Overdue' },
    silent: { badge: 'Not heard from', title: 'Not heard from yet' },
    interrupted: { badge: 'Not known now', title: 'We don’t know whether the sync is still running' },
    needs_you: { badge: 'Needs you', title: 'Needs you' },
    disconnected: { badge: 'Disconnected', title: 'Disconnected' },
    finished: { badge: 'Finished', title: 'Finished, as planned' },
    setting_up: { badge: 'Not set up yet', title: 'Not set up yet' },
  } satisfies Record<DesktopStatus, { badge: string; title: string }>,
  pausedUntil: ({ moment }: { moment: string }) => `Paused until ${moment}`,
  waitingUntil: ({ moment }: { moment: string }) => `Waiting until ${moment}`,
  waitingTonight: 'Waiting for tonight’s window',
  waitingBody: ({ moment }: { moment: string }) =>
    `The next sync starts ${moment}, in the hours you chose. Until then QuickBooks is free to use; the computer must be on by then.`,
  unprovenBody: ({ moment }: { moment: string }) =>
    `The Web Connector should check in by itself by ${moment}. Only then is the next sync certain. What it needs is below.`,
  overdueBy: ({ moment }: { moment: string }) => `Overdue: it should have checked in by ${moment}`,
  silentSince: ({ moment }: { moment: string }) => `Not heard from since ${moment}`,
  needsYou: ({ problem }: { problem: string }) => `Needs you: ${problem}`,
  /** Where the company file was met at another path: what `needsYou` names, and what that means. */
  foundElsewhere: {
    title: 'Company file found at another path',
    body: 'Nothing is read until you answer the question below.',
  },
  bodies: {
    healthy: () => 'The Web Connector checks in by itself. QuickBooks is free to use.',
    syncing: ({ providerName }) =>
      `${providerName} reads from QuickBooks. If it’s closed, it won’t open until the sync ends; if it’s open, it may behave unexpectedly. Need it? Pause.`,
    stopping: () => 'QuickBooks finishes the answer it is giving, and is then free to use.',
    paused: () => 'QuickBooks is free to use. Syncs go on by themselves when the pause ends.',
    waiting_for_window: () => 'The next sync starts in the hours you chose. Until then QuickBooks is free to use.',
    nothing_to_sync: () =>
      'Everything is up to date. The Web Connector may say “No data exchange required”: that is good news.',
    unproven: () => 'The Web Connector hasn’t checked in by itself yet. What it needs is below.',
    overdue: () => 'The Web Connector hasn’t checked in when it should have. What to look at is below.',
    silent: () =>
      'The QuickBooks computer may be off, asleep or offline, or its Web Connector closed. Nothing is lost: the next sync fetches what is missing.',
    interrupted: () =>
      'Contact was lost during a sync. If QuickBooks lets you work, it’s free to use. The sync continues when the Web Connector next checks in.',
    needs_you: () => 'Nothing is read until this is solved. What to do is told here, step by step.',
    disconnected: () => 'Nothing more is read. What was read before is kept.',
    finished: ({ providerName }) =>
      `${providerName} needed your data once, and has it. The connection has ended as planned, and nothing is wrong.`,
    setting_up: () => 'QuickBooks isn’t linked yet. It is once the setup is finished.',
  } satisfies Record<DesktopStatus, (values: { providerName: string }) => string>,
  progress: 'This sync',
  facts: {
    lastContact: 'Last contact',
    nextContact: 'Next contact',
    lastSync: 'Last synced',
    nextSync: 'Next sync',
    computer: 'Computer',
    companyFile: 'Company file',
  },
  never: 'Never yet',
  notYet: 'Not yet',
  notKnown: 'Not known yet',
  hostedComputer: 'At your hosting provider',
  inContact: 'In contact now',
  overdue: ({ moment }: { moment: string }) => `Was expected ${moment}`,
  runningNow: 'Running now',
  withContact: 'With the next contact',
  nonePlanned: 'None planned',
  signsTitle: 'Which is it? Look at that computer',
  signs: [
    {
      seen: 'The screen stays dark, or nobody is signed in to Windows.',
      means: 'It is off or asleep: wake it and sign in.',
    },
    {
      seen: 'It is on, but the Web Connector’s icon is not beside the clock.',
      means: 'The Web Connector is closed: open it from the Start menu.',
    },
    {
      seen: 'The icon is there.',
      means: 'The computer is offline, or Auto-Run is not checked in the Web Connector’s window.',
    },
  ],
  /** What differs where data is read once and no more. */
  once: {
    facts: { lastSync: 'Data read' },
    bodies: {
      syncing: ({ providerName }: { providerName: string }) =>
        `${providerName} reads from QuickBooks. If it’s closed, it won’t open until that ends; if it’s open, it may behave unexpectedly.`,
      silent: () =>
        'The QuickBooks computer may be off, asleep or offline, or its Web Connector closed. Nothing is lost: reading continues when it’s back.',
    },
    iconThere: 'The computer is offline. Once it’s back, choose Update Selected in the Web Connector.',
  },
} as const

/** What is said of connections that there are. */
export const manageMessages = {
  connectionManager,
  connectionStatus,
}
