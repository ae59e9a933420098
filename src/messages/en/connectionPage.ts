import { sentence } from '../sentence'

const oneOf = new Intl.PluralRules('en')

/** One connection's page. */
export const connectionPage = {
  details: {
    title: 'Details',
    product: 'QuickBooks',
    connector: 'Web Connector',
    authorized: 'First authorized',
    started: 'Started',
    lastSync: 'Last synced',
    never: 'Never',
    id: 'Connection ID',
    copyId: 'Copy the connection ID',
  },
  data: {
    title: 'What’s shared',
    /** When the last sync was; null before the first one is done. */
    intro: ({ ago }: { ago: string | null }) =>
      ago === null ? 'Read only when a sync runs.' : `Read only when a sync runs. Last synced ${ago}.`,
    introEnded: ({ ago }: { ago: string | null }) =>
      ago === null ? 'This is kept.' : `This was last synced ${ago} and is kept.`,
    none: 'Nothing has been fetched yet.',
    counted: ({ count, shown }: { count: number; shown: string }) =>
      oneOf.select(count) === 'one' ? `${shown} record` : `${shown} records`,
    /** Of one that came before the others. */
    fetched: ({ ago }: { ago: string }) => `Fetched ${ago}`,
    notFetched: 'Not fetched yet',
    /** After a data type's name. */
    since: ({ date }: { date: string }) => `since ${date}`,
    chosenBy: {
      provider: ({ providerName }: { providerName: string }) => sentence(`Chosen by ${providerName}`),
      customer: () => 'Chosen by you or a colleague.',
    },
    /** Of one that the provider didn't choose. */
    chosenByYou: 'Chosen by you or a colleague',
    writes: ({ providerName }: { providerName: string }) => `${providerName} may also make changes in QuickBooks.`,
    unreadable: ({ shown }: { shown: string }) => `${shown} couldn’t be read`,
    unreadableMeans: 'What couldn’t be read is set aside; the rest isn’t affected.',
    phases: {
      working: 'Being fetched now',
      failed: 'Couldn’t be fetched last time',
      left_out: 'Not available here',
    },
  },
  history: {
    title: 'History',
    showEarlier: 'Show earlier',
    none: 'Nothing has happened yet.',
    by: { customer: 'by you or a colleague', connector: 'by the Web Connector', service: 'by the service', other: '' },
    kinds: {
      created: 'Connection started',
      configurationDownloaded: 'Configuration file downloaded',
      configurationOpened: 'Configuration file opened in the Web Connector',
      configurationReplaced: 'New configuration file made',
      passwordIssued: 'New password issued',
      signedIn: 'Web Connector signed in',
      companyConfirmed: 'Company confirmed',
      companyRefused: 'Company refused',
      companyLinked: 'Company linked',
      syncStarted: 'Sync started',
      syncCompleted: 'Sync finished',
      syncStopped: 'Sync stopped before its end',
      problem: 'Problem found',
      problemCleared: 'Problem solved',
      paused: 'Syncs paused',
      pausePlanned: 'Pause planned',
      pauseChanged: 'Pause changed',
      pauseCancelled: 'Planned pause removed',
      resumed: 'Syncs resumed before the pause ended',
      scheduleChanged: 'Sync hours changed',
      disconnected: 'Disconnected',
      reconnected: 'Connecting again was started',
      other: 'Something changed',
    },
    /** A problem in the history, by its own title. */
    problemNamed: ({ title }: { title: string }) => `Problem: ${title}`,
    /** What was answered about a company, or became of it, with its name. */
    companyNamed: ({ title, company }: { title: string; company: string }) => `${title}: ${company}`,
    /** A pause in the history, with the times of the pause. */
    pauseNamed: ({ title, range }: { title: string; range: string }) => `${title}: ${range}`,
  },
  schedule: 'Sync hours',
  syncNow: {
    body: 'Need newer data? You don’t have to wait for the next planned sync.',
    button: 'Sync now',
    asked: ({ minutes }: { minutes: number }) =>
      `Asked for. It starts when the Web Connector calls next, within ${oneOf.select(minutes) === 'one' ? 'a minute' : `${minutes} minutes`}.`,
  },
  readAgain: {
    title: 'Numbers don’t match?',
    body: 'A sync reads only what has changed. If numbers differ from QuickBooks, have everything read again.',
    open: 'Read everything again…',
    question: 'Read everything again?',
    busy: 'Every record is read, as at first. QuickBooks is busy for as long as it was then.',
    kept: 'Nothing is lost: what was read stays until it has been read again.',
    confirm: 'Read everything',
  },
  setup: {
    title: 'Finish connecting',
    linkTitle: ({ platform }: { platform: string }) => `Finish connecting ${platform}`,
    linkBody: ({ platform }: { platform: string }) => `${platform} asks you to allow access. It opens in a new tab.`,
    link: ({ platform }: { platform: string }) => `Continue at ${platform}`,
    leave: 'Go to this connection',
  },
  reconnect: {
    title: 'Connect again',
    body: ({ company }: { company: string | null }) =>
      company === null
        ? 'This continues as the same connection, for the same company, with a new configuration file and a new password.'
        : `This continues as the same connection, for ${company}, with a new configuration file and a new password.`,
    otherCompany: 'If another company is open in QuickBooks, we say so and read nothing from it.',
    linkBody: ({ platform }: { platform: string }) =>
      `${platform} asks you to allow access again. It opens in a new tab.`,
    button: 'Connect again',
  },
  newComputer: {
    title: 'New computer',
    body: 'QuickBooks has moved to another computer? Set up the Web Connector there with a new configuration file.',
  },
  disconnect: {
    title: 'Disconnect',
    body: 'Stops every sync. Data fetched so far is kept, and you can connect again.',
    open: 'Disconnect…',
    question: ({ name }: { name: string }) => `Disconnect ${name}?`,
    stops: 'What stops',
    kept: 'What is kept',
    stopsDesktop: {
      syncs: 'Syncs with QuickBooks, one under way included, and those planned',
      password: 'The Web Connector’s password: it’s refused from now on',
    },
    stopsOther: { syncs: 'Every sync with this platform, one under way included' },
    keepsDesktop: {
      data: 'Everything fetched so far',
      companyFile: 'The company file in QuickBooks, which isn’t touched',
      connection: 'This connection: you can bring it back later',
    },
    keepsOther: {
      data: 'Everything fetched so far',
      platform: 'Your data at the platform, which isn’t touched',
    },
    cancel: 'Cancel',
    confirm: 'Disconnect',
    uninstall: 'Uninstall from the QuickBooks computer',
    uninstallLater: 'Only if you don’t plan to connect again, and no other program uses the Web Connector.',
  },
  /** What differs where data is read once and no more. */
  once: {
    details: { lastSync: 'Data read' },
    data: {
      intro: ({ ago }: { ago: string }) => `Read once, ${ago}.`,
      none: 'Nothing has been read yet.',
      notFetched: 'Not read yet',
    },
    syncNow: { body: 'Some data couldn’t be read. You can have it read again.', button: 'Read again' },
    reconnect: { title: 'If your data is asked for again' },
    disconnect: {
      body: 'Ends this connection. Data read so far is kept, and you can connect again.',
      stopsDesktop: { syncs: 'Reading from QuickBooks, also if it’s under way' },
      uninstallLater: 'Only if no other program uses the Web Connector.',
    },
  },
} as const
