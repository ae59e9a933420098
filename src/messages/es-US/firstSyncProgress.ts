import type { Messages } from '../Messages'
import { sentence } from '../sentence'
import { atTime } from './grammar'

const oneOf = new Intl.PluralRules('es')

/** The first sync, while it is waited for, runs, stops and is done. */
export const firstSyncProgress: Messages['firstSyncProgress'] = {
  title: 'Primera sincronización',
  finishedTitle: 'La primera sincronización terminó',
  intro: ({ providerName }) =>
    `${providerName} lee por primera vez los datos de su empresa en QuickBooks. Las siguientes sincronizaciones solo obtienen lo que cambió.`,
  progress: 'Primera sincronización',
  percent: ({ percent }) => `${percent} listo`,
  elapsed: ({ duration }) => `En curso desde hace ${duration}`,
  /** In place of `elapsed` once the other computer has been quiet for half a minute. */
  lastHeard: ({ ago }) => `Último contacto con la computadora de QuickBooks: ${ago}`,
  quiet:
    'Quizás QuickBooks prepare una respuesta larga, o esa computadora esté suspendida o apagada. Manténgala encendida: la sincronización continúa sola.',
  closePage: 'Puede cerrar esta página. La sincronización sigue mientras la computadora de QuickBooks esté encendida.',
  dataTypes: 'Qué se lee',
  phases: {
    waiting: 'En espera',
    working: 'Leyendo',
    done: 'Listo',
    failed: 'No se leyó',
    left_out: 'Omitido',
  },
  records: ({ count, shown }) => (oneOf.select(count) === 'one' ? `${shown} registro` : `${shown} registros`),
  busyTitle: 'No use QuickBooks durante la sincronización',
  busyBody:
    'Cerrado, no se abrirá hasta que termine; abierto, puede comportarse de forma inesperada. No permita que la computadora se suspenda.',
  busyBodyOn: ({ computer }) =>
    `Cerrado, no se abrirá hasta que termine; abierto, puede comportarse de forma inesperada. No permita que ${computer} se suspenda.`,
  pause: 'Pausar 1 hora',
  stoppingTitle: 'Deteniendo…',
  stoppingBody:
    'QuickBooks termina la respuesta en curso. Aquí le avisamos cuando quede libre, por lo general en menos de un minuto.',
  unknownTitle: 'No sabemos si la sincronización sigue en curso',
  unknownBody:
    'Se perdió el contacto por un momento. Si QuickBooks le deja trabajar, puede usarlo. La sincronización sigue con la próxima comunicación del Web Connector.',
  disconnectedTitle: 'Desconectada',
  disconnectedBody: 'Ya no se lee nada. Se conserva lo que se leyó antes.',
  pausedTitle: 'Puede usar QuickBooks',
  pausedBody: ({ moment, left }) =>
    `La sincronización continúa sola ${moment}, dentro de ${left}. Se conserva lo que ya se leyó.`,
  /** Where hours or another pause come after the end of this one. */
  pausedBodyLater: ({ end, moment, left }) =>
    `${sentence(`La pausa termina ${end}`)} La sincronización continúa sola en cuanto se pueda: ${moment}, dentro de ${left}. Se conserva lo que ya se leyó.`,
  resume: 'Reanudar ahora',
  waitingTitle: ({ moment }) => `La primera sincronización empieza ${moment}`,
  goesOnTitle: ({ moment }) => `La primera sincronización continúa ${moment}`,
  waitingBody:
    'Es el horario que usted eligió. Hasta entonces puede usar QuickBooks; a esa hora la computadora debe estar encendida.',
  waitingAlso: ({ moment }) => sentence(`En el reloj de este navegador: ${moment}`),
  due: 'Esperando a que se comunique el Web Connector de la computadora de QuickBooks.',
  dueHint: ({ minutes }) =>
    `Se comunica cada ${oneOf.select(minutes) === 'one' ? 'minuto' : `${minutes} minutos`}. Para empezar ya, abra allí el Web Connector, marque nuestra fila y haga clic en “Update Selected” (actualizar).`,
  notLinked: 'La primera sincronización empieza cuando el Web Connector haya iniciado sesión y abierto su empresa.',
  notLinkedHint: 'Termine los pasos anteriores en la computadora de QuickBooks.',
  finishedBody: ({ records, shown, duration }) =>
    oneOf.select(records) === 'one' ? `${shown} registro, en ${duration}.` : `${shown} registros, en ${duration}.`,
  finishedNext: 'Ya puede usar QuickBooks. Las siguientes sincronizaciones solo obtienen lo que cambió.',
  safeTitle: 'Listo para la próxima sincronización',
  safeBody: ({ at }) => sentence(`El Web Connector se comunicó solo ${atTime(at)}`),
  oneTimeTitle: 'Terminada: esta conexión acabó, según lo previsto',
  oneTimeBody: ({ providerName, applicationName }) =>
    `${providerName} necesitaba sus datos una sola vez. La conexión aparece ahora como “Deauthorized” (sin autorización): ya no se lee nada y todo está en orden. Puede quitar ${applicationName} del Web Connector.`,
  someFailed: 'Algunos datos no se pudieron leer',
  someFailedBody: 'La próxima sincronización lo intenta otra vez por sí sola. Se conserva lo leído.',
  announce: {
    running: ({ percent }) => `La primera sincronización está en curso, ${percent} listo.`,
    finished: 'La primera sincronización terminó.',
  },
  once: {
    title: 'Lectura de sus datos',
    finishedTitle: 'Sus datos se leyeron',
    intro: ({ providerName }) => `${providerName} lee los datos de su empresa en QuickBooks, una sola vez.`,
    progress: 'Lectura de sus datos',
    notLinked: 'La lectura empieza cuando el Web Connector haya iniciado sesión y abierto su empresa.',
    finishedNext: 'Ya puede usar QuickBooks.',
    someFailedBody: 'Se conserva lo leído. El resto se puede leer de nuevo desde la página de esta conexión.',
    announce: {
      running: ({ percent }) => `Se están leyendo sus datos, ${percent} listo.`,
      finished: 'Sus datos se leyeron.',
    },
  },
}
