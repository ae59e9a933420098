import type { connectorDrawings as english } from '../en/connectorDrawings'
import type { Messages } from '../Messages'

/** What the Web Connector writes in its windows, which is English on a French computer too, and a name for each picture. */
export const connectorDrawings: Pick<Messages['drawings'], keyof typeof english> = {
  authorizeService: {
    name: ({ applicationName }) =>
      `La question « Authorize New Web Service » du Web Connector pour ${applicationName}. « OK » est indiqué.`,
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
        `La fenêtre du Web Connector. La case devant ${applicationName} est cochée et indiquée.`,
      password: ({ applicationName }) =>
        `La fenêtre du Web Connector. Le champ du mot de passe de la ligne « ${applicationName} » est indiqué.`,
      update: 'La fenêtre du Web Connector. « Update Selected » est indiqué.',
      autoRun: ({ applicationName }) =>
        `La fenêtre du Web Connector. La case « Auto-Run » de la ligne « ${applicationName} » est cochée et indiquée.`,
      remove: ({ applicationName }) =>
        `La fenêtre du Web Connector. « Remove » sur la ligne « ${applicationName} » est indiqué.`,
      log: 'La fenêtre du Web Connector. « View Log » est indiqué.',
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
    name: 'Le Web Connector demande le mot de passe. Le champ est rempli, et « OK » est indiqué.',
    title: 'Enter Password',
    label: ({ applicationName }) => `Please enter the password for ${applicationName}`,
    ok: 'OK',
    cancel: 'Cancel',
  },
  savePassword: {
    name: 'Le Web Connector demande s’il faut enregistrer le mot de passe. « Yes » est indiqué.',
    title: 'Save Password',
    question: 'Do you want to save this password?',
    yes: 'Yes',
    no: 'No',
  },
}
