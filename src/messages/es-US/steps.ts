import type { Messages, StepsMessages } from '../Messages'
import { companyConfirmation } from './companyConfirmation'
import { configurationFile } from './configurationFile'
import { connectorDownload } from './connectorDownload'
import { drawings } from './drawings'
import { firstSyncProgress } from './firstSyncProgress'
import { atLatest } from './grammar'
import { passwordPanel } from './passwordPanel'
import { syncSchedule } from './syncSchedule'

/** What the Web Connector needs to call by itself. */
const autoRunGuide: Messages['autoRunGuide'] = {
  waitingTitle: 'Todavía no se ha visto que funcione solo',
  waitingBody: ({ moment }) =>
    `Ya puede usar QuickBooks. El Web Connector debería comunicarse solo ${atLatest(moment)}; esta página lo notará.`,
  missedTitle: ({ moment }) => `El Web Connector debía comunicarse ${atLatest(moment)}`,
  missedBody: 'No se ha visto que se comunique solo: la próxima sincronización no es segura. Falta algo de esto.',
  title: 'Lo que necesita, en la computadora de QuickBooks',
  checks: {
    auto_run: ({ applicationName }) => `“Auto-Run” está marcado en la fila de ${applicationName}`,
    restart: () => 'El ícono del Web Connector está junto al reloj',
    hide: () => 'Su ventana se cierra con “Hide”, no con “Exit”',
    stay_on: () => 'La computadora sigue encendida y sin suspenderse',
  },
  hints: {
    restart: 'Vuelve a iniciarse solo cuando la computadora se reinicia y alguien inicia sesión en Windows.',
    hide: 'Oculto, se sigue comunicando. Después de “Exit” no se lee nada hasta que alguien lo abra.',
    stay_on: 'En Configuración > Sistema > Energía, elija Nunca para la suspensión. La pantalla puede apagarse.',
  },
}

/** Taking the Web Connector off the QuickBooks computer. */
const uninstallGuide: Messages['uninstallGuide'] = {
  title: 'Quite el Web Connector',
  intro: ({ providerName }) =>
    `Tras desconectar, ${providerName} ya no lee nada, así que el Web Connector no molesta donde está. Para quitarlo del todo, haga esto en la computadora de QuickBooks.`,
  sharedTitle: '¿Otro servicio también usa el Web Connector?',
  sharedBody:
    'Los servicios de nómina, tiendas y gastos suelen usarlo. Si hay otra fila en la ventana del Web Connector, conserve el programa: quite solo nuestra fila y siga con el último paso de abajo.',
  sharedWith: {
    title: ({ companies }) => `El Web Connector también sirve a ${companies}`,
    body: 'Si es en la misma computadora, conserve el programa: desinstalarlo detendría también esas sincronizaciones. Quite solo la fila de abajo y siga con el último paso.',
  },
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
  autoRunGuide,
  uninstallGuide,
  drawings,
}
