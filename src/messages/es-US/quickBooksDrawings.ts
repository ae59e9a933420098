import { quickBooksCaptions } from '../captions/quickBooksCaptions'
import type { quickBooksDrawings as english } from '../en/quickBooksDrawings'
import type { Messages } from '../Messages'
import { sentence } from '../sentence'

/** What QuickBooks writes in its windows, which are in English, and a name for each picture. */
export const quickBooksDrawings: Pick<Messages['drawings'], keyof typeof english> = {
  quickBooks: quickBooksCaptions.quickBooks,
  applicationCertificate: {
    name: 'La ventana del certificado de la aplicación en QuickBooks. Hay dos señales: la cuarta opción, “Yes, always; allow access even if QuickBooks is not running”, y después “Continue…”.',
    ...quickBooksCaptions.applicationCertificate,
  },
  accessConfirmation: {
    name: 'La ventana “Access Confirmation” de QuickBooks. “Done” está señalado.',
    ...quickBooksCaptions.accessConfirmation,
  },
  openDialog: {
    name: 'Un mensaje abierto sobre QuickBooks. Está señalado el botón que lo cierra.',
    ...quickBooksCaptions.openDialog,
  },
  fileMenu: {
    closeName: 'El menú “File” de QuickBooks. “Close Company” está señalado.',
    openName: 'El menú “File” de QuickBooks. “Open or Restore Company” está señalado.',
    multiUserName: 'El menú “File” de QuickBooks. “Switch to Multi-user Mode” está señalado.',
    singleUserName: 'El menú “File” de QuickBooks. “Switch to Single-user Mode” está señalado.',
    ...quickBooksCaptions.fileMenu,
  },
  preferences: {
    name: ({ applicationName }) =>
      sentence(
        `La ventana “Preferences” de QuickBooks: “Integrated Applications”, “Company Preferences”. Está señalada la marca junto a ${applicationName}`,
      ),
    removeName: ({ applicationName }) =>
      `La ventana “Preferences” de QuickBooks: “Integrated Applications”, “Company Preferences”. ${applicationName} está en la lista y “Remove” está señalado.`,
    ...quickBooksCaptions.preferences,
  },
  applicationProperties: {
    name: ({ applicationName }) =>
      `Las propiedades de ${applicationName} en QuickBooks. “Allow this application to login automatically” está marcado y señalado.`,
    ...quickBooksCaptions.applicationProperties,
  },
}
