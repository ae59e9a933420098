import { connectorCaptions } from '../captions/connectorCaptions'
import type { connectorDrawings as english } from '../en/connectorDrawings'
import type { Messages } from '../Messages'
import { sentence } from '../sentence'

/** What the Web Connector writes in its windows, which is English on a French computer too, and a name for each picture. */
export const connectorDrawings: Pick<Messages['drawings'], keyof typeof english> = {
  authorizeService: {
    name: ({ applicationName }) =>
      `${sentence(`La question « Authorize New Web Service » du Web Connector pour ${applicationName}`)} « OK » est indiqué.`,
    ...connectorCaptions.authorizeService,
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
    ...connectorCaptions.webConnector,
  },
  enterPassword: {
    name: 'Le Web Connector demande le mot de passe. Le champ est rempli, et « OK » est indiqué.',
    label: ({ applicationName }) => `Please enter the password for ${applicationName}`,
    ...connectorCaptions.enterPassword,
  },
  savePassword: {
    name: 'Le Web Connector demande s’il faut enregistrer le mot de passe. « Yes » est indiqué.',
    ...connectorCaptions.savePassword,
  },
}
