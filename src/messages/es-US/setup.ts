import type { Messages } from '../Messages'

/** QuickBooksDesktopSetup, its stepper and its dialog. */
export const setup: Messages['setup'] = {
  title: 'Conectar QuickBooks Desktop',
  steps: {
    choose_platform: 'Elija su QuickBooks',
    check_computer: 'Revise la computadora',
    install_connector: 'Instale el Web Connector',
    open_configuration: 'Abra el archivo de configuración',
    sign_in_connector: 'Inicie sesión en el Web Connector',
    choose_schedule: 'Elija cuándo sincronizar',
    first_sync: 'Primera sincronización',
  },
  /** Where a step is done, in as few words as fit beside it. */
  places: { this_page: 'En esta página', quickbooks_computer: 'Computadora de QuickBooks' },
  stepOf: ({ step, total }) => `Paso ${step} de ${total}`,
  allDone: 'Todos los pasos están listos',
  /** Heard, not seen, when another step is shown. */
  announcement: ({ step, total, name }) => `Paso ${step} de ${total}: ${name}`,
  done: 'Listo',
  locked: 'Aún no disponible',
  lookingBack: 'Está viendo un paso ya terminado.',
  returnTo: ({ name }) => `Volver a “${name}”`,
  connectorLost: {
    title: 'Vuelva a abrir el Web Connector',
    intro: 'Tenía la sesión iniciada y dejó de comunicarse. Todo lo obtenido hasta ahora se conserva.',
  },
  inTheWay: {
    title: 'Despeje el camino en QuickBooks',
    intro: 'El Web Connector inició sesión, pero algo en la computadora de QuickBooks no lo deja seguir.',
  },
  reconnecting: {
    title: ({ companyName }) => `Está volviendo a conectar ${companyName}`,
    body: 'Abra en QuickBooks el mismo archivo de empresa que antes. Los datos ya obtenidos se conservan.',
  },
  finish: 'Listo',
}
