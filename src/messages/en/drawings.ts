import { connectorCaptions, quickBooksCaptions } from '../captions'

export interface ForApplication {
  applicationName: string
}

/** The words inside the pictures of the QuickBooks computer, as they stand in the English programs. */
export const drawings = {
  keepFile: {
    name: ({ fileName }: { fileName: string }) =>
      `The browser’s list of downloads, with a menu open beside ${fileName}. “Keep” is marked.`,
    title: 'Downloads',
    warning: 'isn’t commonly downloaded. Make sure you trust it before you open it.',
    delete: 'Delete',
    keep: 'Keep',
    report: 'Report this file as safe',
    details: 'Learn more',
  },
  allowChanges: {
    name: ({ publisher }: { publisher: string }) =>
      `Windows asks whether to allow changes by ${publisher}, a verified publisher. “Yes” is marked.`,
    nameForAdministrator:
      'Windows asks for an administrator’s user name and password. The two fields and “Yes” belong to the administrator.',
    title: 'User Account Control',
    question: 'Do you want to allow this app to make changes to your device?',
    program: 'QuickBooks Desktop Connector',
    publisher: ({ publisher }: { publisher: string }) => `Verified publisher: ${publisher}`,
    origin: 'File origin: Hard drive on this computer',
    signIn: 'To continue, enter an admin user name and password.',
    userName: 'User name',
    password: 'Password',
    yes: 'Yes',
    no: 'No',
  },
  installWizard: {
    welcomeName: 'The InstallShield Wizard’s first page. “Next” is marked.',
    finishName: 'The InstallShield Wizard’s last page. “Finish” is marked.',
    ...connectorCaptions.installWizard,
  },
  runAsAdministrator: {
    name: 'The menu that opens when QuickBooks’ icon is clicked with the right mouse button. “Run as administrator” is marked.',
    shortcut: 'QuickBooks Desktop',
    open: 'Open',
    openLocation: 'Open file location',
    run: 'Run as administrator',
    pin: 'Pin to taskbar',
    properties: 'Properties',
  },
  openFile: {
    name: ({ fileName }: { fileName: string }) => `The Downloads folder. ${fileName} is marked, to be double-clicked.`,
    title: 'Downloads',
    folders: { desktop: 'Desktop', downloads: 'Downloads', documents: 'Documents' },
    columns: { name: 'Name', type: 'Type' },
    type: 'QWC File',
    others: {
      statement: { name: 'Statement March.pdf', type: 'PDF' },
      invoices: { name: 'Invoices.xlsx', type: 'Worksheet' },
    },
  },
  installedApps: {
    name: 'Windows Settings, Apps & features, searched for “Web Connector”. “Uninstall” beside QuickBooks Web Connector is marked.',
    title: 'Settings',
    sections: { apps: 'Apps & features', defaults: 'Default apps', startup: 'Startup' },
    heading: 'Apps & features',
    search: 'Web Connector',
    app: 'QuickBooks Web Connector',
    publisher: 'Intuit Inc.',
    modify: 'Modify',
    uninstall: 'Uninstall',
  },
  powerSettings: {
    name: 'Windows Settings, Power. Beside the time after which a plugged-in device sleeps, “Never” is marked.',
    title: 'Settings',
    sections: { display: 'Display', sound: 'Sound', power: 'Power' },
    heading: 'Screen and sleep',
    screen: 'When plugged in, turn off my screen after',
    screenValue: '10 minutes',
    sleep: 'When plugged in, put my device to sleep after',
    sleepValue: 'Never',
  },
  connectorFolder: {
    name: 'File Explorer, in the folder QuickBooks. The folder QBWebConnector is marked, to be deleted.',
    title: 'QuickBooks',
    folders: { program: 'Program Files (x86)', common: 'Common Files', intuit: 'Intuit', quickBooks: 'QuickBooks' },
    columns: { name: 'Name', type: 'Type' },
    type: 'File folder',
    folder: 'QBWebConnector',
    other: 'Components',
  },
  tray: {
    name: 'The icons beside the Windows clock, opened with the small arrow. The Web Connector’s icon is marked.',
    time: '9:41 AM',
    date: '3/14/2026',
  },
  authorizeService: {
    name: ({ applicationName }: ForApplication) =>
      `The Web Connector asks about ${applicationName} under “Authorize New Web Service”. “OK” is marked.`,
    ...connectorCaptions.authorizeService,
  },
  webConnector: {
    name: {
      listed: ({ applicationName }: ForApplication) =>
        `The Web Connector’s window. The row of ${applicationName} is marked.`,
      add: 'The Web Connector’s window. “Add an Application” is marked.',
      row: ({ applicationName }: ForApplication) =>
        `The Web Connector’s window. The box in front of ${applicationName} is checked and marked.`,
      password: ({ applicationName }: ForApplication) =>
        `The Web Connector’s window. The password field in the row of ${applicationName} is marked.`,
      update: 'The Web Connector’s window. “Update Selected” is marked.',
      autoRun: ({ applicationName }: ForApplication) =>
        `The Web Connector’s window. The Auto-Run box in the row of ${applicationName} is checked and marked.`,
      remove: ({ applicationName }: ForApplication) =>
        `The Web Connector’s window. “Remove” in the row of ${applicationName} is marked.`,
      hide: 'The Web Connector’s window. “Hide” is marked, beside “Exit”.',
      log: 'The Web Connector’s window. “View Log” is marked.',
    },
    ...connectorCaptions.webConnector,
  },
  connectorMessage: {
    retryName: 'The Web Connector says that it can’t reach QuickBooks. “Retry” is marked.',
    ...connectorCaptions.connectorMessage,
  },
  /** Windows has no program for the file. */
  unknownFile: { title: 'Windows', question: 'How do you want to open this file?' },
  fileInUse: quickBooksCaptions.fileInUse,
  enterPassword: {
    name: 'The Web Connector asks for the password. The field is filled, and “OK” is marked.',
    label: ({ applicationName }: ForApplication) => `Please enter the password for ${applicationName}`,
    ...connectorCaptions.enterPassword,
  },
  savePassword: {
    name: 'The Web Connector asks whether to save the password. “Yes” is marked.',
    ...connectorCaptions.savePassword,
  },
  quickBooks: quickBooksCaptions.quickBooks,
  applicationCertificate: {
    name: '“Application with No Certificate” in QuickBooks. Two are marked: the fourth choice, “Yes, always; allow access even if QuickBooks is not running”, and then “Continue…”.',
    ...quickBooksCaptions.applicationCertificate,
  },
  accessConfirmation: {
    name: 'QuickBooks’ Access Confirmation window. The details and “Done” are marked.',
    ...quickBooksCaptions.accessConfirmation,
  },
  openDialog: {
    name: 'A message lies open over QuickBooks. The button that closes it is marked.',
    ...quickBooksCaptions.openDialog,
  },
  fileMenu: {
    closeName: 'QuickBooks’ File menu. “Close Company” is marked.',
    openName: 'QuickBooks’ File menu. “Open or Restore Company” is marked.',
    multiUserName: 'QuickBooks’ File menu. “Switch to Multi-user Mode” is marked.',
    singleUserName: 'QuickBooks’ File menu. “Switch to Single-user Mode” is marked.',
    ...quickBooksCaptions.fileMenu,
  },
  preferences: {
    name: ({ applicationName }: ForApplication) =>
      `QuickBooks’ Preferences, Integrated Applications, Company Preferences. The box in front of ${applicationName} is checked and marked.`,
    removeName: ({ applicationName }: ForApplication) =>
      `QuickBooks’ Preferences, Integrated Applications, Company Preferences. ${applicationName} is in the list, and “Remove” is marked.`,
    ...quickBooksCaptions.preferences,
  },
  applicationProperties: {
    name: ({ applicationName }: ForApplication) =>
      `The properties of ${applicationName} in QuickBooks. “Allow this application to login automatically” is checked and marked.`,
    ...quickBooksCaptions.applicationProperties,
  },
  /** Stands for the company until its name is known. */
  yourCompany: 'Your Company',
  /** Stands for the company file until its place is known. */
  yourCompanyFile: 'C:\\…\\Your Company.QBW',
} as const
