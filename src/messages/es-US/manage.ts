import type { ManageMessages, Messages } from '../Messages'
import { sentence } from '../sentence'
import { atLatest, limit, onDay } from './grammar'

const oneOf = new Intl.PluralRules('es')

/** The list of connections. */
const connectionManager: Messages['connectionManager'] = {
  title: 'Conexiones',
  close: 'Cerrar',
  count: ({ count, shown }) => (oneOf.select(count) === 'one' ? `${shown} conexión` : `${shown} conexiones`),
  search: 'Buscar conexiones',
  found: ({ count, shown, total }) => {
    if (count === 0) return 'No se encontró ninguna conexión.'
    return `${oneOf.select(count) === 'one' ? 'Se encontró' : 'Se encontraron'} ${shown} de ${total} conexiones.`
  },
  nothingFound: ({ search }) => `Ninguna conexión se llama “${search}”`,
  nothingFoundHint: 'Busque una plataforma o una empresa, por ejemplo QuickBooks.',
  showing: ({ shown, total }) => `Se muestran ${shown} de ${total}`,
  showMore: ({ count }) => `Mostrar ${count} más`,
  tooMany: ({ shown, total }) => `Estas son las primeras ${shown} de ${total} conexiones.`,
  connectAnother: 'Conectar otra empresa',
  empty: {
    title: 'Aún no hay conexiones',
    body: 'Cuando conecte su contabilidad, su banco o su tienda, aquí verá cómo va cada conexión.',
    connect: 'Conectar una empresa',
  },
  sources: {
    Accounting: 'Contabilidad',
    Banking: 'Banca',
    BankFeed: 'Datos bancarios',
    Commerce: 'Comercio',
    Expense: 'Gastos',
    Other: 'Otra',
    Unknown: 'Otra',
  },
  standings: {
    setting_up: 'Sin terminar',
    connected: 'Conectada',
    new: 'Conectada',
    needs_you: 'Requiere atención',
    disconnected: 'Desconectada',
    ended: 'Acceso terminado',
    finished: 'Terminada',
    unknown: 'Desconocido',
  },
  health: {
    setting_up: 'La conexión se empezó y no se terminó.',
    connected: 'Funciona como debe.',
    new: 'Todavía no se han obtenido datos.',
    needs_you: 'Hay algo que resolver.',
    disconnected: 'Ya no se obtienen datos. Los anteriores se conservan.',
    ended: 'No se obtienen más datos hasta que se vuelva a conectar.',
    finished: 'Sus datos se leyeron una vez, según lo previsto.',
    unknown: 'Todavía no conocemos este estado.',
  },
  /** For a QuickBooks Desktop connection that is followed live: above all, whether QuickBooks can be used. */
  live: {
    healthy: 'Puede usar QuickBooks.',
    syncing: 'No use QuickBooks durante la sincronización.',
    stopping: 'QuickBooks queda libre en un momento.',
    paused: 'Puede usar QuickBooks.',
    waiting_for_window: 'Hasta entonces puede usar QuickBooks.',
    nothing_to_sync: 'Todo está al día.',
    unproven: 'Todavía no se ha visto que funcione solo.',
    overdue: 'Quizás la computadora esté apagada o suspendida.',
    silent: 'Quizás la computadora esté apagada o suspendida.',
    interrupted: 'Si QuickBooks le deja trabajar, puede usarlo.',
    needs_you: 'Hay algo que resolver.',
    disconnected: 'Ya no se obtienen datos. Los anteriores se conservan.',
    finished: 'La única sincronización terminó, según lo previsto.',
    setting_up: 'La conexión se empezó y no se terminó.',
  },
  authorized: ({ date }) => `Autorizada ${onDay(date)}`,
  created: ({ date }) => `Iniciada ${onDay(date)}`,
  synced: ({ ago }) => `Sincronizada ${onDay(ago)}`,
  neverSynced: 'Nunca sincronizada',
  page: 'Conexión',
  back: 'Todas las conexiones',
  companyAndKind: ({ company, kind }) => `${company} · ${kind}`,
}

/** How a connection stands. */
const connectionStatus: Messages['connectionStatus'] = {
  unknown: 'Estado desconocido',
  onlyWhileClosed: 'Solo se sincroniza con QuickBooks cerrado, porque usted no es administrador de esa computadora.',
  stale: '(según el último contacto)',
  texts: {
    healthy: { badge: 'Conectada', title: 'Conectada y en orden' },
    syncing: { badge: 'Sincronizando', title: 'Sincronizando: QuickBooks está ocupado' },
    stopping: { badge: 'Deteniendo…', title: 'Deteniendo…' },
    paused: { badge: 'En pausa', title: 'En pausa' },
    waiting_for_window: { badge: 'En espera', title: 'Esperando el próximo horario' },
    nothing_to_sync: { badge: 'Todo al día', title: 'Nada que sincronizar' },
    unproven: { badge: 'Por comprobar', title: 'Todavía no se ha visto que funcione solo' },
    overdue: { badge: 'Con retraso', title: 'Con retraso' },
    silent: { badge: 'Sin contacto', title: 'Sin contacto todavía' },
    interrupted: { badge: 'Por confirmar', title: 'No sabemos si la sincronización sigue en curso' },
    needs_you: { badge: 'Requiere atención', title: 'Requiere su atención' },
    disconnected: { badge: 'Desconectada', title: 'Desconectada' },
    finished: { badge: 'Terminada', title: 'Terminada, según lo previsto' },
    setting_up: { badge: 'Sin configurar', title: 'Sin configurar todavía' },
  },
  pausedUntil: ({ moment }) => `En pausa hasta ${limit(moment)}`,
  waitingUntil: ({ moment }) => `En espera hasta ${limit(moment)}`,
  waitingTonight: 'Esperando el horario de esta noche',
  waitingBody: ({ moment }) =>
    `La próxima sincronización empieza ${moment}, en el horario que usted eligió. Hasta entonces puede usar QuickBooks; a esa hora la computadora debe estar encendida.`,
  unprovenBody: ({ moment }) =>
    `${sentence(`El Web Connector debería comunicarse solo ${atLatest(moment)}`)} Solo entonces es seguro que la próxima sincronización se haga. Abajo está lo que necesita.`,
  overdueBy: ({ moment }) => `Con retraso: debía comunicarse ${atLatest(moment)}`,
  silentSince: ({ moment }) => `Sin contacto desde ${limit(moment)}`,
  needsYou: ({ problem }) => `Requiere su atención: ${problem}`,
  foundElsewhere: {
    title: 'Archivo de empresa en otra ubicación',
    body: 'No se lee nada hasta que responda la pregunta de abajo.',
  },
  bodies: {
    healthy: () => 'El Web Connector se comunica solo. Puede usar QuickBooks.',
    syncing: ({ providerName }) =>
      `${providerName} está leyendo datos de QuickBooks. Si está cerrado, no se abrirá hasta que termine; si está abierto, puede comportarse de forma inesperada. ¿Lo necesita? Haga una pausa.`,
    stopping: () => 'QuickBooks termina la respuesta en curso y luego queda libre.',
    paused: () => 'Puede usar QuickBooks. Las sincronizaciones continúan solas cuando termina la pausa.',
    waiting_for_window: () =>
      'La próxima sincronización empieza en el horario que usted eligió. Hasta entonces puede usar QuickBooks.',
    nothing_to_sync: () =>
      'Todo está al día. El Web Connector quizás diga “No data exchange required” (no hay datos que intercambiar): es buena noticia.',
    unproven: () => 'Aún no se sabe si el Web Connector se comunica solo. Abajo está lo que necesita.',
    overdue: () => 'El Web Connector no se comunicó cuando debía. Abajo está qué revisar.',
    silent: () =>
      'Quizás la computadora de QuickBooks esté apagada, suspendida o sin internet, o su Web Connector esté cerrado. No se pierde nada: la próxima sincronización obtiene lo que falta.',
    interrupted: () =>
      'Se perdió el contacto durante una sincronización. Si QuickBooks le deja trabajar, puede usarlo. La próxima comunicación sigue donde quedó.',
    needs_you: () => 'No se lee nada hasta resolver esto. Aquí se explica qué hacer, paso a paso.',
    disconnected: () => 'Ya no se lee nada. Se conserva lo que se leyó antes.',
    finished: ({ providerName }) =>
      `${providerName} necesitaba sus datos una sola vez y ya los tiene. La conexión terminó según lo previsto, sin ningún problema.`,
    setting_up: () => 'QuickBooks aún no está vinculado. Lo estará al terminar la configuración.',
  },
  progress: 'Esta sincronización',
  facts: {
    lastContact: 'Último contacto',
    nextContact: 'Próximo contacto',
    lastSync: 'Última sincronización',
    nextSync: 'Próxima sincronización',
    computer: 'Computadora',
    companyFile: 'Archivo de empresa',
  },
  never: 'Nunca todavía',
  notYet: 'Aún no',
  notKnown: 'Aún no se sabe',
  hostedComputer: 'En su proveedor de hosting',
  inContact: 'En contacto ahora',
  overdue: ({ moment }) => `Se esperaba ${moment}`,
  runningNow: 'En curso',
  withContact: 'Con el próximo contacto',
  nonePlanned: 'Ninguna programada',
  signsTitle: '¿Cuál es el caso? Mire esa computadora',
  signs: [
    {
      seen: 'La pantalla sigue oscura o nadie ha iniciado sesión en Windows.',
      means: 'Está apagada o suspendida: enciéndala e inicie sesión.',
    },
    {
      seen: 'Está encendida, pero el ícono del Web Connector no aparece junto al reloj.',
      means: 'El Web Connector está cerrado: ábralo desde el menú Inicio.',
    },
    {
      seen: 'El ícono está ahí.',
      means: 'La computadora no tiene internet, o “Auto-Run” no está marcado en la ventana del Web Connector.',
    },
  ],
  once: {
    facts: { lastSync: 'Datos leídos' },
    bodies: {
      syncing: ({ providerName }) =>
        `${providerName} está leyendo datos de QuickBooks. Si está cerrado, no se abrirá hasta que termine; si está abierto, puede comportarse de forma inesperada.`,
      silent: () =>
        'Quizás la computadora de QuickBooks esté apagada, suspendida o sin internet, o su Web Connector esté cerrado. No se pierde nada: la lectura continúa cuando vuelva.',
    },
    iconThere:
      'La computadora no tiene internet. Cuando vuelva, elija “Update Selected” (actualizar) en el Web Connector.',
  },
}

/** What is said of connections that there are. */
export const manageMessages: ManageMessages = {
  connectionManager,
  connectionStatus,
}
