import { sentence } from '../sentence'

/** What Windows and the browser write in their windows, and a name for each picture. */
export const windowsDrawings = {
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
      `${sentence(`Windows asks whether to allow changes by the verified publisher ${publisher}`)} “Yes” is marked.`,
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
    title: 'QBWebConnector - InstallShield Wizard',
    welcome: 'Welcome to the InstallShield Wizard for QBWebConnector',
    welcomeBody: 'The InstallShield Wizard will install QBWebConnector on your computer. To continue, click Next.',
    finished: 'InstallShield Wizard Completed',
    finishedBody:
      'The InstallShield Wizard has successfully installed QBWebConnector. Click Finish to exit the wizard.',
    back: '< Back',
    next: 'Next >',
    finish: 'Finish',
    cancel: 'Cancel',
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
} as const
