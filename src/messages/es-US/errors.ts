import type { Messages } from '../Messages'

/** What users read when our side of things fails, by the error's code. */
export const errors: Messages['errors'] = {
  provider_missing: 'Esta parte de la página aún no está configurada.',
  session_expired: 'Su sesión terminó. Vuelva a iniciarla en esta página e intente de nuevo; su avance queda guardado.',
  not_allowed: 'Su cuenta no tiene permiso para esto. Consulte a quien la administra.',
  not_found: 'No encontramos esta conexión. Quizás se haya eliminado.',
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
