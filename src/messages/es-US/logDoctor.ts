import type { Messages } from '../Messages'
import { sentence } from '../sentence'

/** Reading the Web Connector's log, and what it says. */
export const logDoctor: Messages['logDoctor'] = {
  privacy: 'Su registro se lee en esta computadora y no se envía a ningún lado.',
  stepsTitle: 'En la computadora de QuickBooks',
  find: 'En el Web Connector, elija “View Log” (ver registro). O busque QWCLog.txt, y QWCLogOld.txt si está, en esta carpeta:',
  folder: 'Dónde está el registro',
  copyFolder: 'Copiar dónde está el registro',
  choose: 'Elija o suelte aquí QWCLog.txt (y QWCLogOld.txt)',
  chooseHere:
    'Elíjalo aquí; si hay dos, ambos a la vez. Si está en otra computadora, traiga el archivo o abra esta página allí.',
  drop: 'Suelte para leerlo',
  paste: 'Pegar el texto',
  pasteLabel: 'Texto del registro',
  read: 'Leer',
  reading: 'Leyendo el registro…',
  nothingOfOurs: ({ applicationName }) =>
    `${sentence(`Este registro no menciona a ${applicationName}`)} ¿Es de la computadora correcta? Si lo es, abra allí primero el archivo de configuración.`,
  passedOver: {
    not_a_log: 'Esto no es un registro del Web Connector. Busque un archivo llamado QWCLog.txt o QWCLogOld.txt.',
    unreadable: 'El navegador no pudo leer este archivo. Cópielo al escritorio y elija la copia.',
  },
  refused: {
    folder: 'Eso es una carpeta. Ábrala y elija allí QWCLog.txt y QWCLogOld.txt.',
    too_many: 'Son demasiados archivos. Elija solo QWCLog.txt y QWCLogOld.txt.',
  },
  fine: ({ count, shown }) =>
    count === 1
      ? 'La única ejecución de este registro salió bien'
      : `Las ${shown} ejecuciones de este registro salieron bien`,
  fineHint: 'El Web Connector hizo su trabajo. Si faltan datos, espere la próxima sincronización.',
  fineHintOnce: 'El Web Connector hizo su trabajo.',
  recovered: 'La última ejecución salió bien',
  recoveredHint: 'Otras anteriores se detuvieron, como ve abajo. Ya no hay nada que hacer por ellas.',
  unfinished: 'La última ejecución no tiene fin',
  unfinishedHint: 'Quizás sigue en marcha. Si no, la computadora se suspendió o se cerró el Web Connector.',
  tooOld: ({ moment }) => `Nada desde ${moment}`,
  tooOldHint: 'Si este es el registro más reciente, el Web Connector no ha llamado en mucho tiempo.',
  said: 'Lo que dice el registro',
  timeline: 'Ejecuciones, de la más reciente a la más antigua',
  wentWell: ({ count, shown }) => (count === 1 ? 'Una ejecución salió bien' : `${shown} ejecuciones salieron bien`),
  nothingToDo: 'Llamó; no había nada que hacer',
  noEnd: 'Una ejecución sin fin',
  added: 'Se agregó el archivo de configuración',
  times: ({ title, shown }) => `${title} (${shown} veces)`,
  scheduled: 'Por sí solo',
  byHand: 'A mano',
  requests: ({ count, shown }) => (count === 1 ? '1 consulta' : `${shown} consultas`),
  each: 'Mostrar cada una',
  others: ({ count, shown }) =>
    count === 1
      ? 'Se omitió 1 ejecución de otra aplicación.'
      : `Se omitieron ${shown} ejecuciones de otras aplicaciones.`,
  summary: 'Mensaje para soporte',
  summaryHint: 'Sin contraseñas, nombres, correos ni carpetas.',
  causes: {
    password_missing: {
      title: 'El Web Connector no tiene contraseña',
      what: 'Nunca se guardó o ya no se puede leer. Cree una nueva y guárdela.',
    },
    service_unanswered: {
      title: 'El Web Connector no pudo comunicarse con nosotros',
      what: 'No había internet, un firewall lo impidió o nuestro servicio no respondió por un momento.',
    },
    certificate_refused: {
      title: 'Se rechazó la conexión segura',
      what: 'La computadora no confía en nuestro certificado. Casi siempre su reloj está mal o Windows no está actualizado.',
    },
    configuration_faulty: {
      title: 'Se rechazó el archivo de configuración',
      what: 'El Web Connector encontró un error en él. Un archivo nuevo lo resuelve.',
    },
    row_missing: {
      title: 'El Web Connector perdió su fila',
      what: 'Su lista y su configuración ya no coinciden. Casi siempre basta con reiniciarlo.',
    },
  },
  steps: {
    check_internet: 'Verifique que la computadora de QuickBooks tenga internet: abra allí cualquier página.',
    allow_service: 'Si un firewall o antivirus es estricto, permita que QBWebConnector.exe llegue a esta dirección.',
    set_clock: 'Ajuste la fecha y la hora de la computadora, e instale lo que ofrezca Windows Update.',
    restart_connector: 'Cierre el Web Connector (File > Exit) y ábralo otra vez.',
  },
}
