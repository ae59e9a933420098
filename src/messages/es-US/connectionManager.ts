import type { Messages } from '../Messages'
import { onDay } from './onDay'

const oneOf = new Intl.PluralRules('es')

/** The list of connections. */
export const connectionManager: Messages['connectionManager'] = {
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
  empty: {
    title: 'Aún no hay conexiones',
    body: 'Cuando conecte su contabilidad, su banco o su tienda, aquí verá cómo va cada conexión.',
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
    unknown: 'Desconocido',
  },
  health: {
    setting_up: 'La conexión se empezó y no se terminó.',
    connected: 'Funciona como debe.',
    new: 'Todavía no se han obtenido datos.',
    needs_you: 'Hay algo que resolver.',
    disconnected: 'Ya no se obtienen datos. Los anteriores se conservan.',
    ended: 'No se obtienen más datos hasta que se vuelva a conectar.',
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
    silent: 'Quizás la computadora esté apagada o suspendida.',
    needs_you: 'Hay algo que resolver.',
    disconnected: 'Ya no se obtienen datos. Los anteriores se conservan.',
    finished: 'La única sincronización terminó, según lo previsto.',
    setting_up: 'La conexión se empezó y no se terminó.',
  },
  authorised: ({ date }) => `Autorizada ${onDay(date)}`,
  created: ({ date }) => `Iniciada ${onDay(date)}`,
  synced: ({ ago }) => `Sincronizada ${onDay(ago)}`,
  neverSynced: 'Nunca sincronizada',
  page: 'Conexión',
  back: 'Todas las conexiones',
  companyAndKind: ({ company, kind }) => `${company} · ${kind}`,
}
