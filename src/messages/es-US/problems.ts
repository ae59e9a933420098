import type { Messages } from '../Messages'
import { sentence } from '../sentence'

/** What happened, for each problem. */
export const problems: Messages['problems'] = {
  wrong_password: {
    title: 'Esa contraseña no funcionó',
    what: () =>
      'El Web Connector intentó iniciar sesión, pero no con la contraseña más reciente. Solo funciona la última.',
  },
  wrong_company_file: {
    title: 'En QuickBooks está abierta otra empresa',
    what: ({ companyName }) =>
      companyName === null
        ? 'La empresa abierta no es la que usted conectó. No se leyó nada de ella.'
        : `${sentence(`Esta conexión es de ${companyName}`)} No se leyó nada de la empresa que está abierta ahora.`,
  },
  no_company_file_open: {
    title: 'No hay ninguna empresa abierta en QuickBooks',
    what: () =>
      'QuickBooks necesita tener su empresa abierta la primera vez, y siempre que no pueda abrirla por sí solo.',
  },
  company_file_in_use: {
    title: 'Alguien más está usando el archivo de empresa',
    what: () =>
      'QuickBooks dice que el archivo está abierto en otro lugar, o que su usuario tiene la sesión abierta en otra computadora.',
  },
  single_user_mode: {
    title: 'QuickBooks está en el modo de usuario equivocado',
    what: () => 'La empresa está abierta en un modo que no deja entrar a otros programas.',
  },
  dialog_open: {
    title: 'QuickBooks espera una respuesta',
    what: () =>
      'Hay un mensaje o una ventana abierta en QuickBooks. Hasta que se cierre, QuickBooks no deja entrar a otros programas.',
  },
  access_not_granted: {
    title: 'QuickBooks no permitió el acceso',
    what: ({ providerName }) =>
      `${sentence(`Solo el usuario Admin de QuickBooks puede dejar entrar a ${providerName}`)} Toma un minuto y se hace una sola vez.`,
  },
  quickbooks_not_found: {
    title: 'El Web Connector no encuentra QuickBooks',
    what: () => 'QuickBooks no está en esta computadora, o la parte que deja entrar a otros programas está dañada.',
  },
  could_not_start_quickbooks: {
    title: 'No se pudo abrir QuickBooks',
    what: () => 'El Web Connector intentó abrir QuickBooks por sí solo y no pudo.',
  },
  connector_outdated: {
    title: 'El Web Connector es demasiado antiguo',
    what: ({ providerName }) => `${providerName} necesita un Web Connector más reciente. Su configuración se conserva.`,
  },
  duplicate_registration: {
    title: 'Este archivo de empresa guarda un registro anterior',
    what: () =>
      'Es lo que casi siempre significa QBWC1039. Un archivo de configuración nuevo lo corrige. Sus datos no se tocan.',
  },
  data_rejected: {
    title: 'QuickBooks no pudo responder una solicitud',
    what: () =>
      'Una solicitud terminó en error, a menudo por un carácter poco común en un registro. Lo demás está a salvo.',
  },
  connector_silent: {
    title: 'No hay contacto con la computadora de QuickBooks',
    what: () =>
      'Quizás esté apagada o suspendida, o el Web Connector esté cerrado. La sincronización sigue en cuanto vuelva.',
  },
  other: {
    title: 'El intercambio con QuickBooks se detuvo',
    what: () =>
      'No conocemos una solución segura para esto. Intentar de nuevo suele ayudar; si no, soporte puede averiguarlo.',
  },
}
