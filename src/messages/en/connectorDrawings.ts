/** What the Web Connector writes in its windows, and a name for each picture. */
export const connectorDrawings = {
  authorizeService: {
    name: ({ applicationName }: { applicationName: string }) =>
      `The Web Connector’s question “Authorize New Web Service” for ${applicationName}. “OK” is marked.`,
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
      row: ({ applicationName }: ForApplication) =>
        `The Web Connector’s window. The box in front of ${applicationName} is ticked and marked.`,
      password: ({ applicationName }: ForApplication) =>
        `The Web Connector’s window. The password field in the row of ${applicationName} is marked.`,
      update: 'The Web Connector’s window. “Update Selected” is marked.',
      autoRun: ({ applicationName }: ForApplication) =>
        `The Web Connector’s window. The Auto-Run box in the row of ${applicationName} is ticked and marked.`,
      remove: ({ applicationName }: ForApplication) =>
        `The Web Connector’s window. “Remove” in the row of ${applicationName} is marked.`,
      log: 'The Web Connector’s window. “View Log” is marked.',
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
    name: 'The Web Connector asks for the password. The field is filled, and “OK” is marked.',
    title: 'Enter Password',
    label: ({ applicationName }: ForApplication) => `Please enter the password for ${applicationName}`,
    ok: 'OK',
    cancel: 'Cancel',
  },
  savePassword: {
    name: 'The Web Connector asks whether to save the password. “Yes” is marked.',
    title: 'Save Password',
    question: 'Do you want to save this password?',
    yes: 'Yes',
    no: 'No',
  },
} as const

export interface ForApplication {
  applicationName: string
}
