import { connectorCaptions } from '../captions/connectorCaptions'
import type { connectorDrawings as english } from '../en/connectorDrawings'
import type { Messages } from '../Messages'
import { sentence } from '../sentence'

/** What the Web Connector writes in its windows, which are in English, and a name for each picture. */
export const connectorDrawings: Pick<Messages['drawings'], keyof typeof english> = {
  authorizeService: {
    name: ({ applicationName }) =>
      `${sentence(`La pregunta del Web Connector “Authorize New Web Service” para ${applicationName}`)} “OK” está señalado.`,
    ...connectorCaptions.authorizeService,
  },
  webConnector: {
    name: {
      row: ({ applicationName }) =>
        `La ventana del Web Connector. La casilla junto a ${applicationName} está marcada y señalada.`,
      password: ({ applicationName }) =>
        sentence(`La ventana del Web Connector. Está señalado el campo de contraseña en la fila de ${applicationName}`),
      update: 'La ventana del Web Connector. “Update Selected” está señalado.',
      autoRun: ({ applicationName }) =>
        `La ventana del Web Connector. La casilla “Auto-Run” en la fila de ${applicationName} está marcada y señalada.`,
      remove: ({ applicationName }) =>
        `La ventana del Web Connector. “Remove” en la fila de ${applicationName} está señalado.`,
      log: 'La ventana del Web Connector. “View Log” está señalado.',
    },
    ...connectorCaptions.webConnector,
  },
  enterPassword: {
    name: 'El Web Connector pide la contraseña. El campo está lleno y “OK” está señalado.',
    label: ({ applicationName }) => `Please enter the password for ${applicationName}`,
    ...connectorCaptions.enterPassword,
  },
  savePassword: {
    name: 'El Web Connector pregunta si guarda la contraseña. “Yes” está señalado.',
    ...connectorCaptions.savePassword,
  },
}
