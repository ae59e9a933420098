import type { Messages } from '../Messages'
import { sentence } from '../sentence'
import { onDay } from './grammar'

const oneOf = new Intl.PluralRules('es')

/** One connection's page. */
export const connectionPage: Messages['connectionPage'] = {
  details: {
    title: 'Detalles',
    product: 'QuickBooks',
    connector: 'Web Connector',
    authorized: 'Primera autorización',
    started: 'Inicio',
    lastSync: 'Última sincronización',
    never: 'Nunca',
    id: 'ID de la conexión',
    copyId: 'Copiar el ID de la conexión',
  },
  data: {
    title: 'Qué se comparte',
    intro: ({ ago }) =>
      ago === null
        ? 'Se lee solo durante una sincronización.'
        : `Se lee solo durante una sincronización. La última fue ${onDay(ago)}.`,
    introEnded: ({ ago }) =>
      ago === null
        ? 'Estos datos se conservan.'
        : `La última sincronización fue ${onDay(ago)}; estos datos se conservan.`,
    none: 'Todavía no se han obtenido datos.',
    counted: ({ count, shown }) => (oneOf.select(count) === 'one' ? `${shown} registro` : `${shown} registros`),
    fetched: ({ ago }) => `Se obtuvo ${onDay(ago)}`,
    notFetched: 'Aún sin obtener',
    since: ({ date }) => `desde ${onDay(date)}`,
    chosenBy: {
      provider: ({ providerName }) => sentence(`Elegido por ${providerName}`),
      customer: () => 'Elegido por usted o un colega.',
    },
    chosenByYou: 'Elección suya o de un colega',
    writes: ({ providerName }) => `${providerName} también puede hacer cambios en QuickBooks.`,
    unreadable: ({ shown }) => `No leídos: ${shown}`,
    unreadableMeans: 'Lo que no se pudo leer queda aparte; lo demás no se ve afectado.',
    phases: {
      working: 'Se está obteniendo',
      failed: 'No se pudo obtener la última vez',
      left_out: 'No disponible aquí',
    },
  },
  history: {
    title: 'Historial',
    showEarlier: 'Mostrar anteriores',
    none: 'Todavía no ha pasado nada.',
    by: { customer: 'por usted o un colega', connector: 'por el Web Connector', service: 'por el servicio', other: '' },
    kinds: {
      created: 'Conexión iniciada',
      configurationDownloaded: 'Archivo de configuración descargado',
      configurationOpened: 'Archivo de configuración abierto en el Web Connector',
      configurationReplaced: 'Nuevo archivo de configuración creado',
      passwordIssued: 'Nueva contraseña creada',
      signedIn: 'Inicio de sesión del Web Connector',
      companyConfirmed: 'Empresa confirmada',
      companyRefused: 'Empresa rechazada',
      companyLinked: 'Empresa vinculada',
      syncStarted: 'Sincronización iniciada',
      syncCompleted: 'Sincronización terminada',
      syncStopped: 'Sincronización detenida antes de terminar',
      problem: 'Problema detectado',
      problemCleared: 'Problema resuelto',
      paused: 'Sincronizaciones en pausa',
      pausePlanned: 'Pausa planeada',
      pauseChanged: 'Pausa cambiada',
      pauseCancelled: 'Pausa planeada quitada',
      resumed: 'Sincronizaciones reanudadas antes del fin de la pausa',
      scheduleChanged: 'Horario de sincronización cambiado',
      disconnected: 'Desconexión',
      reconnected: 'Reconexión iniciada',
      other: 'Algo cambió',
    },
    /** A problem in the history, by its own title. */
    problemNamed: ({ title }) => `Problema: ${title}`,
    companyNamed: ({ title, company }) => `${title}: ${company}`,
    pauseNamed: ({ title, range }) => `${title}: ${range}`,
  },
  schedule: 'Horario de sincronización',
  syncNow: {
    body: '¿Necesita datos más recientes? Puede adelantar una sincronización.',
    button: 'Sincronizar ahora',
    asked: ({ minutes }) =>
      `Solicitada. Empieza cuando el Web Connector se comunique, en menos de ${oneOf.select(minutes) === 'one' ? 'un minuto' : `${minutes} minutos`}.`,
  },
  readAgain: {
    title: '¿No coinciden las cifras?',
    body: 'Una sincronización solo lee lo que ha cambiado. Si las cifras difieren de QuickBooks, haga que se lea todo de nuevo.',
    open: 'Leer todo de nuevo…',
    question: '¿Leer todo de nuevo?',
    busy: 'Se lee cada registro, como la primera vez. QuickBooks está ocupado tanto tiempo como entonces.',
    kept: 'No se pierde nada: lo leído se conserva hasta que se lea de nuevo.',
    confirm: 'Leer todo',
  },
  setup: {
    title: 'Terminar la conexión',
    linkTitle: ({ platform }) => `Terminar de conectar ${platform}`,
    linkBody: ({ platform }) => `${platform} le pide permitir el acceso. Se abre en una pestaña nueva.`,
    link: ({ platform }) => `Continuar en ${platform}`,
    leave: 'Ir a esta conexión',
  },
  reconnect: {
    title: 'Volver a conectar',
    body: ({ company }) =>
      company === null
        ? 'Sigue siendo la misma conexión, con la misma empresa, un archivo de configuración nuevo y una contraseña nueva.'
        : `Sigue siendo la misma conexión, con ${company}, un archivo de configuración nuevo y una contraseña nueva.`,
    otherCompany: 'Si en QuickBooks está abierta otra empresa, le avisamos y no leemos nada de ella.',
    linkBody: ({ platform }) => `${platform} le pide permitir el acceso otra vez. Se abre en una pestaña nueva.`,
    button: 'Volver a conectar',
  },
  newComputer: {
    title: 'Computadora nueva',
    body: '¿QuickBooks pasó a otra computadora? Instale allí el Web Connector, con un archivo de configuración nuevo.',
  },
  disconnect: {
    title: 'Desconectar',
    body: 'Detiene todas las sincronizaciones. Los datos obtenidos se conservan, y puede volver a conectar.',
    open: 'Desconectar…',
    question: ({ name }) => `¿Desconectar ${name}?`,
    stops: 'Qué se detiene',
    kept: 'Qué se conserva',
    stopsDesktop: {
      syncs: 'Las sincronizaciones con QuickBooks, también la que esté en curso y las programadas',
      password: 'La contraseña del Web Connector: desde ahora se rechaza',
    },
    stopsOther: { syncs: 'Todas las sincronizaciones con esta plataforma, también la que esté en curso' },
    keepsDesktop: {
      data: 'Todo lo obtenido hasta ahora',
      companyFile: 'El archivo de empresa en QuickBooks, que no se toca',
      connection: 'Esta conexión: puede recuperarla más adelante',
    },
    keepsOther: {
      data: 'Todo lo obtenido hasta ahora',
      platform: 'Sus datos en la plataforma, que no se tocan',
    },
    cancel: 'Cancelar',
    confirm: 'Desconectar',
    uninstall: 'Desinstalar de la computadora de QuickBooks',
    uninstallLater: 'Solo si no piensa volver a conectar y ningún otro programa usa el Web Connector.',
  },
  once: {
    details: { lastSync: 'Datos leídos' },
    data: {
      intro: ({ ago }) => `Se leyó una sola vez, ${onDay(ago)}.`,
      none: 'Todavía no se ha leído nada.',
      notFetched: 'Aún sin leer',
    },
    syncNow: { body: 'Algunos datos no se pudieron leer. Se pueden leer de nuevo.', button: 'Leer de nuevo' },
    reconnect: { title: 'Si le piden sus datos otra vez' },
    disconnect: {
      body: 'Termina esta conexión. Los datos leídos se conservan, y puede volver a conectar.',
      stopsDesktop: { syncs: 'La lectura de QuickBooks, aunque esté en curso' },
      uninstallLater: 'Solo si ningún otro programa usa el Web Connector.',
    },
  },
}
