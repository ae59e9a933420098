import type { Messages, StepsMessages } from '../Messages'
import { companyConfirmation } from './companyConfirmation'
import { configurationFile } from './configurationFile'
import { connectorDownload } from './connectorDownload'
import { drawings } from './drawings'
import { firstSyncProgress } from './firstSyncProgress'
import { passwordPanel } from './passwordPanel'
import { syncSchedule } from './syncSchedule'

/** Taking the Web Connector off the QuickBooks computer. */
const uninstallGuide: Messages['uninstallGuide'] = {
  title: 'Quite el Web Connector',
  intro: ({ providerName }) =>
    `Tras desconectar, ${providerName} ya no lee nada, así que el Web Connector no molesta donde está. Para quitarlo del todo, haga esto en la computadora de QuickBooks.`,
  sharedTitle: '¿Otro servicio también usa el Web Connector?',
  sharedBody:
    'Los servicios de nómina, tiendas y gastos suelen usarlo. Si hay otra fila en la ventana del Web Connector, conserve el programa: quite solo nuestra fila y siga con el último paso de abajo.',
  sharedStepsTitle: 'En lugar de desinstalar',
  stepsTitle: 'En la computadora de QuickBooks',
  hostedStepsTitle: 'En su QuickBooks alojado',
  steps: {
    uninstall:
      'Abra “Configuración > Aplicaciones y características” de Windows (en Windows 11: “Aplicaciones > Aplicaciones instaladas”) y busque Web Connector. Elija “Desinstalar” junto a QuickBooks Web Connector y confirme.',
    folder:
      'Abra el Explorador de archivos, pegue esta ubicación en la barra de arriba y presione Enter. Elimine allí la carpeta QBWebConnector. Si ya no está, todo está bien.',
    row: ({ applicationName }) =>
      `Abra el Web Connector, elija “Remove” (quitar) junto a ${applicationName} y confirme con “Yes” (sí).`,
    certificate: ({ applicationName }) =>
      `Abra su empresa en QuickBooks como Admin. Elija “Edit > Preferences > Integrated Applications > Company Preferences”, seleccione ${applicationName}, luego “Remove” y “OK”. QuickBooks olvida el permiso.`,
  },
  folderLabel: 'Dónde se instaló',
  copyFolder: 'Copiar dónde se instaló',
  once: {
    intro: ({ providerName }) =>
      `${providerName} ya no lee nada, así que el Web Connector no molesta donde está. Para quitarlo del todo, haga esto en la computadora de QuickBooks.`,
  },
}

export const stepsMessages: StepsMessages = {
  connectorDownload,
  companyConfirmation,
  configurationFile,
  passwordPanel,
  syncSchedule,
  firstSyncProgress,
  uninstallGuide,
  drawings,
}
