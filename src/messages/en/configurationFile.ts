export interface ForProvider {
  providerName: string
}

/** Step: open the configuration file. */
export const configurationFile = {
  title: 'Open the configuration file',
  intro: ({ providerName }: ForProvider) =>
    `This small file introduces ${providerName} to the Web Connector. First open QuickBooks and sign in to the company you’re connecting.`,
  download: 'Download the file',
  downloadAgain: 'Download again',
  next: 'When the Web Connector opens it, this page notices and moves on by itself.',
  again: 'Downloading it twice is fine: it’s the same file.',
  replaced: 'This is a new file. Throw earlier ones away.',
  otherCompany: {
    title: 'Now for the right company',
    body: 'Nothing of the other one is kept. This is a new file: throw the earlier one away.',
    open: 'In QuickBooks, choose File > Open or Restore Company and open the company to connect.',
    row: ({ applicationName }: { applicationName: string }) =>
      `In the Web Connector, choose Remove beside ${applicationName}, and confirm with Yes.`,
  },
  stepsTitle: 'On the QuickBooks computer',
  steps: {
    open: ({ fileName }: { fileName: string }) => `Double-click ${fileName} in your downloads.`,
    authorize: 'The Web Connector asks whether to add the application. Choose OK.',
    allow:
      'QuickBooks asks how far to let it in. Choose the last answer: “Yes, always; allow access even if QuickBooks is not running”, then choose Continue.',
    reassurance: ({ providerName }: ForProvider) =>
      `${providerName} only reads your data. “Even if QuickBooks is not running” lets it do so at night. QuickBooks asks every application about “read and modify”, and says that this one has no certificate: both are normal.`,
    done: 'QuickBooks repeats what you allowed. Choose Done.',
  },
  waiting: 'Waiting for the Web Connector to open the file…',
  waitingHint:
    'This page moves on by itself. If nothing happens, check that QuickBooks is open with your company, and open the file again.',
  opened: ({ at }: { at: string }) => `The Web Connector opened the file at ${at}.`,
  cantOpen: {
    title: 'Windows doesn’t know how to open the file',
    body: 'Then the Web Connector isn’t on this computer, or it was closed. Open the Web Connector from the Windows menu, choose Add an Application, and pick the file.',
  },
  otherMessage: {
    title: 'The Web Connector shows QBWC1007 (or another message)',
    body: 'Most often QuickBooks is closed, or waits for an answer. Open QuickBooks and your company, close its messages, then choose Retry in the Web Connector, or open the file again.',
  },
  repeated: {
    title: 'The Web Connector says QBWC1039',
    body: 'Most often the company file holds an earlier registration of this connection. We’ll make a new file and lead you through. Your data isn’t touched.',
    report: 'I see QBWC1039',
  },
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
      reassurance: ({ providerName }: ForProvider) =>
        `${providerName} only reads your data, once. “Even if QuickBooks is not running” lets it do so while QuickBooks is closed. QuickBooks asks every application about “read and modify”, and says that this one has no certificate: both are normal.`,
    },
    replacement: { stops: { syncs: 'Reading from QuickBooks, until you open the new file and enter a new password' } },
  },
} as const
