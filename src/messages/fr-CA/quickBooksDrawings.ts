import { quickBooksCaptions } from '../captions/quickBooksCaptions'
import type { quickBooksDrawings as english } from '../en/quickBooksDrawings'
import type { Messages } from '../Messages'

/** What QuickBooks writes in its windows, which is English on a French computer too, and a name for each picture. */
export const quickBooksDrawings: Pick<Messages['drawings'], keyof typeof english> = {
  quickBooks: quickBooksCaptions.quickBooks,
  applicationCertificate: {
    name: 'La fenêtre du certificat d’application de QuickBooks. Deux éléments sont indiqués : le quatrième choix, « Yes, always; allow access even if QuickBooks is not running », puis « Continue… ».',
    ...quickBooksCaptions.applicationCertificate,
  },
  accessConfirmation: {
    name: 'La fenêtre « Access Confirmation » de QuickBooks. « Done » est indiqué.',
    ...quickBooksCaptions.accessConfirmation,
  },
  openDialog: {
    name: 'Un message est ouvert devant QuickBooks. Le bouton qui le ferme est indiqué.',
    ...quickBooksCaptions.openDialog,
  },
  fileMenu: {
    closeName: 'Le menu « File » de QuickBooks. « Close Company » est indiqué.',
    openName: 'Le menu « File » de QuickBooks. « Open or Restore Company » est indiqué.',
    multiUserName: 'Le menu « File » de QuickBooks. « Switch to Multi-user Mode » est indiqué.',
    singleUserName: 'Le menu « File » de QuickBooks. « Switch to Single-user Mode » est indiqué.',
    ...quickBooksCaptions.fileMenu,
  },
  preferences: {
    name: ({ applicationName }) =>
      `QuickBooks, sous « Preferences », « Integrated Applications », « Company Preferences ». La coche devant ${applicationName} est indiquée.`,
    removeName: ({ applicationName }) =>
      `QuickBooks, sous « Preferences », « Integrated Applications », « Company Preferences ». ${applicationName} est dans la liste, et « Remove » est indiqué.`,
    ...quickBooksCaptions.preferences,
  },
  applicationProperties: {
    name: ({ applicationName }) =>
      `Les propriétés « ${applicationName} » dans QuickBooks. « Allow this application to login automatically » est coché et indiqué.`,
    ...quickBooksCaptions.applicationProperties,
  },
}
