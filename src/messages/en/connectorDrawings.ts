import { connectorCaptions } from '../captions/connectorCaptions'
/** What the Web Connector writes in its windows, and a name for each picture. */
export const connectorDrawings = {
  authorizeService: {
    name: ({ applicationName }: { applicationName: string }) =>
      `The Web Connector asks about ${applicationName} under “Authorize New Web Service”. “OK” is marked.`,
    ...connectorCaptions.authorizeService,
  },
  webConnector: {
    name: {
      row: ({ applicationName }: ForApplication) =>
        `The Web Connector’s window. The box in front of ${applicationName} is checked and marked.`,
      password: ({ applicationName }: ForApplication) =>
        `The Web Connector’s window. The password field in the row of ${applicationName} is marked.`,
      update: 'The Web Connector’s window. “Update Selected” is marked.',
      autoRun: ({ applicationName }: ForApplication) =>
        `The Web Connector’s window. The Auto-Run box in the row of ${applicationName} is checked and marked.`,
      remove: ({ applicationName }: ForApplication) =>
        `The Web Connector’s window. “Remove” in the row of ${applicationName} is marked.`,
      log: 'The Web Connector’s window. “View Log” is marked.',
    },
    ...connectorCaptions.webConnector,
  },
  enterPassword: {
    name: 'The Web Connector asks for the password. The field is filled, and “OK” is marked.',
    label: ({ applicationName }: ForApplication) => `Please enter the password for ${applicationName}`,
    ...connectorCaptions.enterPassword,
  },
  savePassword: {
    name: 'The Web Connector asks whether to save the password. “Yes” is marked.',
    ...connectorCaptions.savePassword,
  },
} as const

export interface ForApplication {
  applicationName: string
}
