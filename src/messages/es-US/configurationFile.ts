import type { Messages } from '../Messages'
import { atTime } from './grammar'
import { sentence } from '../sentence'

/** Step: open the configuration file. */
export const configurationFile: Messages['configurationFile'] = {
  title: 'Abra el archivo de configuración',
  intro: ({ providerName }) =>
    `${sentence(`Este pequeño archivo le indica al Web Connector cómo conectarse con ${providerName}`)} Primero abra QuickBooks e inicie sesión en la empresa que va a conectar.`,
  download: 'Descargar el archivo',
  downloadAgain: 'Descargar de nuevo',
  next: 'Cuando el Web Connector lo abra, esta página lo notará y avanzará sola.',
  again: 'Puede descargarlo dos veces: es el mismo archivo.',
  replaced: 'Este es un archivo nuevo. Elimine los anteriores.',
  otherCompany: {
    title: 'Ahora, la empresa correcta',
    body: 'No se conserva nada de la otra. Este es un archivo nuevo: elimine el anterior.',
    open: 'En QuickBooks, elija “File > Open or Restore Company” (abrir una empresa) y abra la empresa que va a conectar.',
    row: ({ applicationName }) =>
      `En el Web Connector, elija “Remove” (quitar) junto a ${applicationName} y confirme con “Yes”.`,
  },
  stepsTitle: 'En la computadora de QuickBooks',
  steps: {
    open: ({ fileName }) => `Haga doble clic en ${fileName} en sus descargas.`,
    authorize: 'El Web Connector pregunta si agrega la aplicación. Elija “OK” (aceptar).',
    allow:
      'QuickBooks pregunta cuánto acceso dar. Elija la última respuesta: “Yes, always; allow access even if QuickBooks is not running” (sí, siempre), y luego “Continue”.',
    reassurance: ({ providerName }) =>
      `${providerName} solo lee sus datos. “Even if QuickBooks is not running” (aunque QuickBooks esté cerrado) le permite hacerlo de noche. QuickBooks siempre pregunta por “read and modify” (leer y modificar) y dice que la aplicación no tiene certificado: ambas cosas son normales.`,
    done: 'QuickBooks repite lo que usted permitió. Elija “Done” (listo).',
  },
  waiting: 'Esperando a que el Web Connector abra el archivo…',
  waitingHint:
    'Esta página avanza sola. Si no pasa nada, verifique que QuickBooks esté abierto con su empresa y vuelva a abrir el archivo.',
  opened: ({ at }) => sentence(`El Web Connector abrió el archivo ${atTime(at)}`),
  cantOpen: {
    title: 'Windows no sabe cómo abrir el archivo',
    body: 'Entonces el Web Connector no está en esta computadora o se cerró. Ábralo desde el menú de Windows, elija “Add an Application” (agregar una aplicación) y seleccione el archivo.',
  },
  otherMessage: {
    title: 'El Web Connector muestra QBWC1007 (u otro mensaje)',
    body: 'Casi siempre QuickBooks está cerrado o espera una respuesta. Abra QuickBooks y su empresa, cierre los mensajes y elija “Retry” (reintentar) en el Web Connector, o abra el archivo otra vez.',
  },
  repeated: {
    title: 'El Web Connector muestra QBWC1039',
    body: 'Casi siempre el archivo de empresa guarda un registro anterior de esta conexión. Crearemos un archivo nuevo y le guiaremos. Sus datos no se tocan.',
    report: 'Veo QBWC1039',
  },
  replacement: {
    duplicateRegistration: {
      label: 'Crear un archivo nuevo',
      question: '¿Crear un archivo de configuración nuevo?',
      confirm: 'Crear el archivo',
    },
    newComputer: {
      label: 'Tengo una computadora nueva',
      question: '¿Pasar esta conexión a una computadora nueva?',
      confirm: 'Configurar la computadora nueva',
    },
    stopsTitle: 'Qué se detiene',
    stops: {
      syncs: 'Las sincronizaciones, hasta que abra el archivo nuevo e ingrese una contraseña nueva',
      file: 'El archivo anterior y su contraseña, en cualquier computadora',
    },
    keptTitle: 'Qué se conserva',
    kept: {
      data: 'Todo lo obtenido hasta ahora y el historial de esta conexión',
      companyFile: 'El archivo de empresa en QuickBooks, que no se toca',
    },
    cancel: 'Cancelar',
    made: 'El archivo nuevo está listo. Descárguelo y ábralo en la computadora de QuickBooks.',
  },
  once: {
    steps: {
      reassurance: ({ providerName }) =>
        `${providerName} solo lee sus datos, una vez. “Even if QuickBooks is not running” (aunque QuickBooks esté cerrado) le permite hacerlo con QuickBooks cerrado. QuickBooks siempre pregunta por “read and modify” (leer y modificar) y dice que la aplicación no tiene certificado: ambas cosas son normales.`,
    },
    replacement: {
      stops: { syncs: 'La lectura de QuickBooks, hasta que abra el archivo nuevo e ingrese una contraseña nueva' },
    },
  },
}
