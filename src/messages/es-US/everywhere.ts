import type { EverywhereMessages, Messages } from '../Messages'
import { clockTime, onDay } from './grammar'
import { dataTypeNames } from './dataTypeNames'
import { problems } from './problems'

/** Words that many components share. */
const common: Messages['common'] = {
  tryAgain: 'Reintentar',
  close: 'Cerrar',
  copy: 'Copiar',
  copied: 'Copiado',
  /** Where the browser refuses the clipboard, and the text is selected instead. */
  copyByHand: 'Su navegador no nos dejó copiar. El texto está seleccionado: presione Ctrl+C.',
  loading: 'Cargando…',
  show: 'Mostrar',
  hide: 'Ocultar',
  showAll: ({ count }) => `Mostrar todo (${count})`,
  /** Over an answer that could not be renewed. */
  outdated: 'Así estaban las cosas en el último contacto.',
  /** After `outdated`, where trying again can help without anyone doing anything. */
  keepTrying: 'No tiene que hacer nada; lo seguimos intentando.',
  /** The heading of the help for all that isn't as the page says. */
  troubleshoot: '¿Algo no funciona?',
  port: ({ port }) => `puerto ${port}`,
  copyHostName: 'Copiar la dirección por permitir',
  broken: {
    title: 'Esta parte de la página dejó de funcionar',
    body: 'Algo falló de nuestro lado. Nada cambió en su computadora.',
  },
}

/** What users read when our side of things fails, by the error's code. */
const errors: Messages['errors'] = {
  provider_missing: 'Esta parte de la página aún no está configurada.',
  session_expired: 'Su sesión terminó. Vuelva a iniciarla en esta página e intente de nuevo; su avance queda guardado.',
  token_unavailable: 'Esta página no pudo acceder al servicio. Su avance queda guardado.',
  not_allowed: 'Su cuenta no tiene permiso para esto. Consulte a quien la administra.',
  not_found: 'No encontramos esta conexión. Quizás se haya eliminado.',
  not_offered: 'Esta función no está disponible para esta conexión.',
  conflict: 'Algo cambió mientras tanto. Revise e intente de nuevo.',
  invalid_request: 'El servicio no aceptó esos datos. Revise lo que escribió.',
  rate_limited: 'Fueron demasiados intentos seguidos. Espere un minuto e intente de nuevo.',
  offline: 'No logramos conectar con el servicio. Revise su conexión a internet.',
  /** The browser has a network: nobody should look for a fault in theirs. */
  unreachable: 'En este momento no se puede conectar con el servicio.',
  timed_out: 'El servicio tardó demasiado en responder.',
  service_unavailable: 'El servicio no está disponible ahora. Por lo general vuelve en unos minutos.',
  unexpected_response: 'El servicio envió una respuesta que no pudimos leer.',
  /** For the service's support. */
  reference: ({ correlationId }) => `Referencia para soporte: ${correlationId}`,
}

/** How moments are put together. */
const time: Messages['time'] = {
  moment: ({ day, time: clock }) => `${onDay(day)} a ${clockTime(clock)}`,
}

/** A download's button, bar and outcome. */
const fileDownload: Messages['fileDownload'] = {
  progress: ({ fileName }) => `Descargando ${fileName}`,
  received: ({ received, total }) => `${received} de ${total}`,
  receivedOnly: ({ received }) => `${received} hasta ahora`,
  saved: ({ fileName }) => `Se guardó como ${fileName}. Búsquelo en sus descargas.`,
}

/** What every screen may have to say, also one that waits for its other words or has failed. */
export const everywhereMessages: EverywhereMessages = {
  common,
  errors,
  dataTypeNames,
  problems,
  time,
  fileDownload,
}
