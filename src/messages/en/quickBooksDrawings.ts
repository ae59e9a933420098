import { quickBooksCaptions } from '../captions/quickBooksCaptions'
/** What QuickBooks writes in its windows, and a name for each picture. */
export const quickBooksDrawings = {
  quickBooks: quickBooksCaptions.quickBooks,
  applicationCertificate: {
    name: 'QuickBooks’ application certificate window. Two are marked: the fourth choice, “Yes, always; allow access even if QuickBooks is not running”, and then “Continue…”.',
    ...quickBooksCaptions.applicationCertificate,
  },
  accessConfirmation: {
    name: 'QuickBooks’ Access Confirmation window. “Done” is marked.',
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
    name: ({ applicationName }: { applicationName: string }) =>
      `QuickBooks’ Preferences, Integrated Applications, Company Preferences. The box in front of ${applicationName} is checked and marked.`,
    removeName: ({ applicationName }: { applicationName: string }) =>
      `QuickBooks’ Preferences, Integrated Applications, Company Preferences. ${applicationName} is in the list, and “Remove” is marked.`,
    ...quickBooksCaptions.preferences,
  },
  applicationProperties: {
    name: ({ applicationName }: { applicationName: string }) =>
      `The properties of ${applicationName} in QuickBooks. “Allow this application to login automatically” is checked and marked.`,
    ...quickBooksCaptions.applicationProperties,
  },
} as const
