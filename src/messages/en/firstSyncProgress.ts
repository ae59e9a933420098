const oneOf = new Intl.PluralRules('en')

/** The first sync, while it is waited for, runs, stops and is done. */
export const firstSyncProgress = {
  title: 'First sync',
  finishedTitle: 'The first sync is complete',
  intro: ({ providerName }: { providerName: string }) =>
    `${providerName} reads your company’s data from QuickBooks for the first time. Later syncs only fetch what has changed.`,
  progress: 'First sync',
  percent: ({ percent }: { percent: string }) => `${percent} done`,
  elapsed: ({ duration }: { duration: string }) => `Running for ${duration}`,
  /** In place of `elapsed` once the other computer has been quiet for half a minute. */
  lastHeard: ({ ago }: { ago: string }) => `Last heard from the QuickBooks computer ${ago}`,
  quiet:
    'QuickBooks may be busy with a long answer, or that computer is asleep or off. Keep it awake: the sync goes on by itself.',
  closePage: 'You can close this page. The sync goes on as long as the QuickBooks computer is on.',
  dataTypes: 'What is read',
  phases: {
    waiting: 'Waiting',
    working: 'Reading now',
    done: 'Done',
    failed: 'Not read',
    left_out: 'Left out',
  },
  records: ({ count, shown }: { count: number; shown: string }) =>
    oneOf.select(count) === 'one' ? `${shown} record` : `${shown} records`,
  busyTitle: 'Don’t use QuickBooks during the sync',
  busyBody: 'Closed, it won’t open until the sync ends; open, it may behave unexpectedly. Keep that computer awake.',
  busyBodyOn: ({ computer }: { computer: string }) =>
    `Closed, it won’t open until the sync ends; open, it may behave unexpectedly. Keep ${computer} awake.`,
  pause: 'Pause for 1 hour',
  stoppingTitle: 'Stopping…',
  stoppingBody: 'QuickBooks finishes the answer it is giving. We say here when it is free, usually within a minute.',
  unknownTitle: 'We don’t know whether the sync is still running',
  unknownBody:
    'Contact was lost for a moment. If QuickBooks lets you work, it’s free to use. The sync continues when the Web Connector next checks in.',
  disconnectedTitle: 'Disconnected',
  disconnectedBody: 'Nothing more is read. What was read before is kept.',
  pausedTitle: 'QuickBooks is free to use',
  pausedBody: ({ moment, left }: { moment: string; left: string }) =>
    `The sync goes on by itself ${moment}, in ${left}. What was read so far is kept.`,
  /** Where hours or another pause come after the end of this one. */
  pausedBodyLater: ({ end, moment, left }: { end: string; moment: string; left: string }) =>
    `The pause ends ${end}. The sync goes on by itself when it may again: ${moment}, in ${left}. What was read so far is kept.`,
  resume: 'Resume now',
  waitingTitle: ({ moment }: { moment: string }) => `The first sync starts ${moment}`,
  goesOnTitle: ({ moment }: { moment: string }) => `The first sync goes on ${moment}`,
  waitingBody: 'Those are the hours you chose. Until then QuickBooks is free to use; the computer must be on by then.',
  waitingAlso: ({ moment }: { moment: string }) => `On this browser’s clock: ${moment}.`,
  due: 'Waiting for the Web Connector on the QuickBooks computer to call.',
  dueHint: ({ minutes }: { minutes: number }) =>
    `It calls ${minutes === 1 ? 'every minute' : `every ${minutes} minutes`}. To start right away, open the Web Connector there, check the box in our row and click Update Selected.`,
  notLinked: 'The first sync starts once the Web Connector has signed in and opened your company.',
  notLinkedHint: 'Finish the steps before this one on the QuickBooks computer.',
  finishedBody: ({ records, shown, duration }: { records: number; shown: string; duration: string }) =>
    oneOf.select(records) === 'one' ? `${shown} record, in ${duration}.` : `${shown} records, in ${duration}.`,
  finishedNext: 'You can use QuickBooks again. Later syncs only fetch what has changed.',
  safeTitle: 'Ready for the next sync',
  safeBody: ({ at }: { at: string }) => `The Web Connector checked in by itself at ${at}.`,
  oneTimeTitle: 'Finished: this connection has ended, as planned',
  oneTimeBody: ({ providerName, applicationName }: { providerName: string; applicationName: string }) =>
    `${providerName} needed your data once. The connection now shows as Deauthorized: nothing more is read, and nothing is wrong. You may remove ${applicationName} from the Web Connector.`,
  someFailed: 'Some data could not be read',
  someFailedBody: 'The next sync tries again by itself. What was read is kept.',
  announce: {
    running: ({ percent }: { percent: string }) => `The first sync is running, ${percent} done.`,
    finished: 'The first sync is complete.',
  },
  /** What differs where data is read once and no more. */
  once: {
    title: 'Read your data',
    finishedTitle: 'Your data has been read',
    intro: ({ providerName }: { providerName: string }) =>
      `${providerName} reads your company’s data from QuickBooks, this once.`,
    progress: 'Reading your data',
    notLinked: 'Reading starts once the Web Connector has signed in and opened your company.',
    finishedNext: 'You can use QuickBooks again.',
    someFailedBody: 'What was read is kept. The rest can be read again from this connection’s page.',
    announce: {
      running: ({ percent }: { percent: string }) => `Your data is being read, ${percent} done.`,
      finished: 'Your data has been read.',
    },
  },
} as const
