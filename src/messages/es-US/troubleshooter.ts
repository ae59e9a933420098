import type { Messages } from '../Messages'

/** What customers see when something isn't right, in their words. */
export const troubleshooter: Messages['troubleshooter'] = {
  title: '¿Algo no funciona?',
  intro: 'Elija lo que ve. Cada respuesta dice qué hacer y en qué computadora.',
  updateSelected: ({ applicationName }) =>
    `En el Web Connector, marque ${applicationName} y elija “Update Selected” (actualizar).`,
  symptoms: {
    red_message: {
      title: 'El Web Connector muestra un error',
      what: () =>
        'Casi todos se resuelven con estos pasos. Si no, su registro sabe por qué: vea la última línea de abajo.',
    },
    nothing_happens: {
      title: 'Elijo “Update Selected” y no pasa nada',
      what: () => 'Solo funciona en las filas marcadas que tienen una contraseña guardada.',
    },
    stopped_working: {
      title: 'Antes funcionaba y luego se detuvo',
      what: () => 'Casi siempre la computadora está apagada o suspendida, o se cerró el Web Connector.',
    },
    password_lost: {
      title: 'No encuentro la contraseña',
      what: () => 'Se muestra una sola vez, para que nadie más la lea. Cree una nueva.',
    },
    quickbooks_busy: {
      title: 'QuickBooks está ocupado y lo necesito',
      what: ({ providerName }) =>
        `${providerName} está leyendo QuickBooks. Ponga en pausa la conexión en su página: QuickBooks queda libre en uno o dos minutos y la sincronización sigue después.`,
    },
    access_question: {
      title: 'QuickBooks pregunta si deja entrar a una aplicación',
      what: ({ applicationName }) =>
        `Es normal, una sola vez. La pregunta nombra a ${applicationName}, y solo el Admin de QuickBooks puede responderla.`,
    },
    other_company: {
      title: 'En QuickBooks está abierta otra empresa',
      what: () => 'No se lee nada de una empresa que usted no conectó. Abra la correcta.',
    },
    file_refused: {
      title: 'El archivo de configuración no se abre o se rechaza',
      what: () => 'Solo se abre donde está el Web Connector, y solo el Admin de QuickBooks puede agregarlo.',
    },
    no_data_exchange: {
      title: 'Dice “No data exchange required”',
      what: () => 'Es buena noticia: la conexión funciona y no hay nada nuevo que leer.',
    },
  },
  log: '¿Otra cosa? El registro del Web Connector lo dice',
}
