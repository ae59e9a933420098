import type { connectorDrawings as english } from '../en/connectorDrawings'
import type { Messages } from '../Messages'

/** What the Web Connector writes in its windows, which are in English, and a name for each picture. */
export const connectorDrawings: Pick<Messages['drawings'], keyof typeof english> = {
  authorizeService: {
    name: ({ applicationName }) =>
      `La pregunta del Web Connector “Authorize New Web Service” para ${applicationName}. “OK” está señalado.`,
    title: 'Authorize New Web Service',
    body: 'The following web service application is asking for access to QuickBooks:',
    application: 'Application name',
    description: 'Description',
    about: 'Keeps your company in step with QuickBooks',
    server: 'Application server',
    support: 'Support',
    address: 'https://…',
    question: 'Do you want to grant this web service access to QuickBooks?',
    ok: 'OK',
    cancel: 'Cancel',
  },
  webConnector: {
    name: {
      row: ({ applicationName }) =>
        `La ventana del Web Connector. La casilla junto a ${applicationName} está marcada y señalada.`,
      password: ({ applicationName }) =>
        `La ventana del Web Connector. Está señalado el campo de contraseña en la fila de ${applicationName}.`,
      update: 'La ventana del Web Connector. “Update Selected” está señalado.',
      autoRun: ({ applicationName }) =>
        `La ventana del Web Connector. La casilla “Auto-Run” en la fila de ${applicationName} está marcada y señalada.`,
      remove: ({ applicationName }) =>
        `La ventana del Web Connector. “Remove” en la fila de ${applicationName} está señalado.`,
      log: 'La ventana del Web Connector. “View Log” está señalado.',
    },
    title: 'QuickBooks Web Connector',
    columns: {
      application: 'Application',
      autoRun: 'Auto-Run',
      every: 'Every_Min',
      status: 'Status',
      password: 'Password',
    },
    about: 'Keeps your company in step with QuickBooks',
    minutes: '30',
    lastResult: 'Last result: Ready',
    remove: 'Remove',
    applicationProgress: 'Application Progress',
    totalProgress: 'Total Progress',
    selectAll: 'Select All',
    updateSelected: 'Update Selected',
    viewLog: 'View Log',
    add: 'Add an Application',
    hide: 'Hide',
    exit: 'Exit',
  },
  enterPassword: {
    name: 'El Web Connector pide la contraseña. El campo está lleno y “OK” está señalado.',
    title: 'Enter Password',
    label: ({ applicationName }) => `Please enter the password for ${applicationName}`,
    ok: 'OK',
    cancel: 'Cancel',
  },
  savePassword: {
    name: 'El Web Connector pregunta si guarda la contraseña. “Yes” está señalado.',
    title: 'Save Password',
    question: 'Do you want to save this password?',
    yes: 'Yes',
    no: 'No',
  },
}
