export interface ForApplication {
  applicationName: string
}

/** Step: sign in the Web Connector. */
export const passwordPanel = {
  title: 'Sign in the Web Connector',
  intro: ({ providerName }: { providerName: string }) =>
    `To talk with ${providerName}, the Web Connector needs a password of its own. You paste it once; it isn’t your own password.`,
  create: 'Create the password',
  createHint:
    'You’ll copy it here and paste it into the Web Connector. Once the Web Connector signs in, this page moves on by itself.',
  createNew: 'Create a new password',
  /** Before a password is replaced with which a connection works. */
  replacement: {
    question: 'Create a new password?',
    stops: { syncs: 'Syncing, until the Web Connector has the new password', password: 'The earlier password' },
  },
  label: 'Password for the Web Connector',
  show: 'Show the password',
  hide: 'Hide the password',
  copy: 'Copy',
  copyLabel: 'Copy the password',
  once: 'It’s shown only until you leave this page. The Web Connector keeps it for you.',
  earlier: ({ at }: { at: string }) => `A password was created at ${at}. It can’t be shown again.`,
  earlierKept:
    'If it’s in the Web Connector already, all is well. Otherwise create a new one: the old one stops working then.',
  newer: ({ at }: { at: string }) =>
    `A newer password was created at ${at} on another screen. The one that was shown here no longer works.`,
  newerKept: 'Paste the newer one from there, or create another here: only the newest works.',
  earlierRefused: 'Create a new one. The old one stops working then.',
  notListed: {
    title: ({ applicationName }: ForApplication) => `I don’t see ${applicationName} in the Web Connector’s list`,
    body: 'Then the file wasn’t added to the end. Open QuickBooks and your company, open the file again, and answer each question.',
  },
  stepsTitle: 'In the Web Connector',
  steps: {
    tick: ({ applicationName }: ForApplication) => `Check the box beside ${applicationName} in the list.`,
    paste:
      'It asks for the password. Paste it (Ctrl+V) and choose OK. If it doesn’t ask, paste it in the Password column and press Enter.',
    save: 'It asks whether to save the password. Choose Yes.',
    autoRun: 'Check the box under Auto-Run, so that later syncs start by themselves.',
    update: 'Choose Update Selected. The Web Connector then signs in.',
  },
  waiting: 'Waiting for the Web Connector to sign in…',
  waitingHint: 'This page notices within seconds. If nothing happens, choose Update Selected again.',
  signedIn: ({ at }: { at: string }) => `The Web Connector signed in at ${at}.`,
  linking: 'Reading which company is open in QuickBooks…',
  linkingHint:
    'This takes a minute at most. QuickBooks may be asking for permission: check that it names your company, then answer. Otherwise leave it as it is.',
  wrong: {
    title: ({ at }: { at: string }) => `The Web Connector used a wrong password at ${at}`,
    shown:
      'Copy the password below again, click the old one in the Password column, paste over it, and press Enter. Save it, and choose Update Selected.',
    hidden:
      'Only the newest password works. Create a new one, and paste it over the old one in the Password column. Press Enter.',
    limit: 'Five different wrong passwords lock the sign-in for ten minutes. A new password unlocks it.',
    counted: ({ count }: { count: number }) =>
      `${count === 1 ? '1 wrong password' : `${count} different wrong passwords`} so far. Five lock the sign-in for ten minutes; a new password unlocks it.`,
  },
  /** Even the right password is refused. */
  locked: {
    title: ({ moment }: { moment: string }) => `The sign-in is locked until ${moment}`,
    /** How many wrong passwords were entered, null where the service doesn't say. */
    body: ({ count }: { count: number | null }) =>
      `${count === null ? 'Too many' : count} different wrong passwords were entered, so even the right one is refused now. Create a new password: it works at once. Paste it over the old one in the Password column.`,
  },
  replacedElsewhere:
    'The Web Connector still has an older password. If the newest one is on another screen, paste it from there. Otherwise create a new one here.',
  replaced: 'Paste the new password over the old one in the Password column, press Enter, and choose Update Selected.',
} as const
