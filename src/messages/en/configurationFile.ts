export interface ForProvider {
  providerName: string
}

/** Whether the provider writes to QuickBooks too. */
export interface ForAccess extends ForProvider {
  writes: boolean
}

/** Step: open the configuration file. */
export const configurationFile = {
  title: 'Open the configuration file',
  intro: ({ providerName }: ForProvider) =>
    `This small file connects ${providerName} to whichever company is open in QuickBooks. Open yours there first.`,
  download: 'Download the file',
  downloadAgain: 'Download again',
  next: 'When the Web Connector opens it, the pictures below move on by themselves.',
  again: 'Downloading it twice is fine: it’s the same file.',
  replaced: 'This is a new file. Throw earlier ones away.',
  otherCompany: {
    title: 'Now for the right company',
    body: 'No data of the other one is kept. This is a new file: throw the earlier one away.',
    permission: ({ applicationName }: { applicationName: string }) =>
      `To take the permission back there, open that company and remove ${applicationName} in Edit > Preferences > Integrated Applications.`,
    open: 'In QuickBooks, choose File > Open or Restore Company and open the company to connect.',
    row: ({ applicationName }: { applicationName: string }) =>
      `In the Web Connector, choose Remove beside ${applicationName}, and confirm with Yes.`,
  },
  stepsTitle: 'On the QuickBooks computer',
  steps: {
    open: ({ fileName }: { fileName: string }) => `Double-click ${fileName} in your downloads.`,
    authorize: 'The Web Connector asks whether to add the application. Choose OK.',
    allow:
      'QuickBooks asks how far to let it in. Choose the last answer: “Yes, always; allow access even if QuickBooks is not running”, then Continue.',
    reassurance: ({ providerName, writes }: ForAccess) =>
      `${providerName} ${writes ? 'reads your data and may change it' : 'only reads your data'}, at night too. QuickBooks says “read and modify” and “no certificate” to most applications: both are normal. Leave the box about personal data unchecked.`,
    reads: ({ list }: { list: string }) => `What is read: ${list}.`,
    readsSince: ({ date, list }: { date: string; list: string }) => `Read since ${date}: ${list}.`,
    /** For a company file that had an earlier file of this connection. */
    notAsked: 'If QuickBooks asks nothing, it remembers its answer.',
    done: ({ applicationName }: { applicationName: string }) =>
      `Check that it names ${applicationName} and your company file. Then choose Done.`,
    wrongCompany: 'Another company? Choose Go Back, then No. Open yours in QuickBooks, and the file again.',
    listed: ({ applicationName }: { applicationName: string }) =>
      `${applicationName} is now a row in the Web Connector’s list.`,
  },
  /** Pictures shown one at a time. */
  pictures: {
    position: ({ step, total }: { step: number; total: number }) => `Picture ${step} of ${total}`,
    back: 'Back',
    next: 'Next',
    listed: 'I see it in the list',
  },
  windows: 'What does the window say?',
  waiting: 'Waiting for the Web Connector to open the file…',
  waitingHint: 'If nothing happens, open the file again.',
  opened: ({ at }: { at: string }) => `The Web Connector opened the file at ${at}.`,
  openedHint: 'Now QuickBooks asks. The pictures below show what to answer.',
  added: ({ applicationName }: { applicationName: string }) => `${applicationName} is in the Web Connector’s list.`,
  /** A new registration, by why it is made. */
  replacement: {
    duplicateRegistration: {
      label: 'Make a new file',
      question: 'Make a new configuration file?',
      confirm: 'Make a new file',
    },
    newComputer: {
      label: 'I have a new computer',
      question: 'Move this connection to a new computer?',
      confirm: 'Set up the new computer',
    },
    stopsTitle: 'What stops',
    stops: {
      syncs: 'Syncs, until you open the new file and enter a new password',
      file: 'The earlier file and its password, on any computer',
    },
    keptTitle: 'What is kept',
    kept: {
      data: 'Everything fetched so far, and this connection’s history',
      companyFile: 'The company file in QuickBooks, which isn’t touched',
    },
    cancel: 'Cancel',
    made: 'The new file is ready. Download it and open it on the QuickBooks computer.',
  },
  /** What differs where data is read once and no more. */
  once: {
    steps: {
      reassurance: ({ providerName, writes }: ForAccess) =>
        `${providerName} ${writes ? 'reads your data and may change it' : 'only reads your data'}, once. “Even if QuickBooks is not running” lets it do so while QuickBooks is closed. QuickBooks asks every application about “read and modify”, and says that this one has no certificate: both are normal.`,
    },
    replacement: { stops: { syncs: 'Reading from QuickBooks, until you open the new file and enter a new password' } },
  },
} as const
