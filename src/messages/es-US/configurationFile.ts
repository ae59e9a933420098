import type { Messages } from '../Messages'
import { atTime, onDay } from './grammar'
import { sentence } from '../sentence'

/** Step: open the configuration file. */
export const configurationFile: Messages['configurationFile'] = {
  title: 'Abra el archivo de configuración',
  intro: ({ providerName }) =>
    `Este pequeño archivo conecta ${providerName} con la empresa que esté abierta en QuickBooks. Abra primero la suya.`,
  download: 'Descargar el archivo',
  downloadAgain: 'Descargar de nuevo',
  next: 'Cuando el Web Connector lo abra, las imágenes de abajo avanzarán solas.',
  again: 'Puede descargarlo dos veces: es el mismo archivo.',
  replaced: 'Este es un archivo nuevo. Elimine los anteriores.',
  otherCompany: {
    title: 'Ahora, la empresa correcta',
    body: 'No se conserva ningún dato de la otra. Este es un archivo nuevo: elimine el anterior.',
    permission: ({ applicationName }) =>
      `Para retirar allí el permiso, abra esa otra empresa y quite ${applicationName} en “Edit > Preferences > Integrated Applications”.`,
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
    reassurance: ({ providerName, writes }) =>
      `${providerName} ${writes ? 'lee sus datos y puede modificarlos' : 'solo lee sus datos'}, también de noche. QuickBooks dice “read and modify” (leer y modificar) y “no certificate” (sin certificado) a casi todas las aplicaciones: es normal. No marque la casilla de datos personales.`,
    reads: ({ list }) => `Lo que se lee: ${list}.`,
    readsSince: ({ date, list }) => `Se lee desde ${onDay(date)}: ${list}.`,
    notAsked: 'Si QuickBooks no pregunta nada, recuerda su respuesta.',
    done: ({ applicationName }) =>
      `Revise que nombre ${applicationName} y su archivo de empresa. Luego elija “Done” (listo).`,
    wrongCompany:
      '¿Es otra empresa? Elija “Go Back” (atrás) y luego “No”. Abra la suya en QuickBooks y otra vez el archivo.',
    listed: ({ applicationName }) => `${applicationName} es ahora una fila en la lista del Web Connector.`,
  },
  pictures: {
    position: ({ step, total }) => `Imagen ${step} de ${total}`,
    back: 'Atrás',
    next: 'Siguiente',
    listed: 'La veo en la lista',
  },
  windows: '¿Qué dice la ventana?',
  waiting: 'Esperando a que el Web Connector abra el archivo…',
  waitingHint: 'Si no pasa nada, abra el archivo otra vez.',
  opened: ({ at }) => sentence(`El Web Connector abrió el archivo ${atTime(at)}`),
  openedHint: 'Ahora pregunta QuickBooks. Las imágenes de abajo muestran qué responder.',
  added: ({ applicationName }) => `${applicationName} está en la lista del Web Connector.`,
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
      reassurance: ({ providerName, writes }) =>
        `${providerName} ${writes ? 'lee sus datos y puede modificarlos' : 'solo lee sus datos'}, una vez. “Even if QuickBooks is not running” (aunque QuickBooks esté cerrado) le permite hacerlo con QuickBooks cerrado. QuickBooks siempre pregunta por “read and modify” (leer y modificar) y dice que la aplicación no tiene certificado: ambas cosas son normales.`,
    },
    replacement: {
      stops: { syncs: 'La lectura de QuickBooks, hasta que abra el archivo nuevo e ingrese una contraseña nueva' },
    },
  },
}
