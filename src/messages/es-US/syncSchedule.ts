import type { Messages } from '../Messages'
import { sentence } from '../sentence'

const oneOf = new Intl.PluralRules('es')

const within = (minutes: number) => (oneOf.select(minutes) === 'one' ? 'un minuto' : `${minutes} minutos`)

/** Choosing when to sync. */
export const syncSchedule: Messages['syncSchedule'] = {
  title: 'Elija cuándo sincronizar',
  intro: ({ providerName }) =>
    `No se puede usar QuickBooks mientras ${providerName} lee sus datos. Elija horas en que nadie lo necesite; la computadora debe estar encendida.`,
  introClosed: ({ providerName }) =>
    `${providerName} solo puede leer sus datos con QuickBooks cerrado. Elija horas en que nadie lo necesite; la computadora debe estar encendida.`,
  notOffered: ({ providerName }) => `${providerName} no permite elegir las horas de sincronización para esta conexión.`,
  start: 'Desde',
  end: 'Hasta',
  endNextDay: 'Al día siguiente',
  days: 'Días en que empieza',
  weekdays: 'Entre semana',
  weekdaysHint: 'De lunes a viernes',
  everyDay: 'Todos los días',
  everyDayHint: 'También los fines de semana',
  timeZone: 'Zona horaria',
  timeZoneFromBrowser: 'Tomada de este navegador.',
  timeZoneElsewhere: ({ zone }) => `Este navegador usa: ${zone}.`,
  timeZoneHint: 'La zona del reloj de la computadora de QuickBooks.',
  changeTimeZone: 'Cambiar',
  zone: ({ zone, city }) => `${city} (${zone})`,
  zoneOption: ({ zone, city, offset }) => `${zone} – ${city} (${offset})`,
  timeZoneSearch: 'Escriba una ciudad o una zona para encontrar otras.',
  timeZonesFound: ({ count, shown }) => (count === 1 ? '1 zona encontrada.' : `${shown} zonas encontradas.`),
  timeZonesNone: 'Ninguna zona se llama así. Pruebe la ciudad grande más cercana.',
  firstSync: 'La primera sincronización',
  firstSyncNow: 'Empezar ahora',
  firstSyncNowHint: 'Así termina antes. No use QuickBooks hasta que acabe.',
  firstSyncInWindow: 'Esperar este horario',
  firstSyncInWindowHint: 'Siga usando QuickBooks hasta entonces.',
  /** The same choice once the first sync has begun. */
  goOnNow: 'Continuar ahora',
  goOnInWindowHint: 'Se detiene después de la respuesta en curso y continúa en este horario.',
  /** Over the hours while the first sync has begun and is not complete. */
  firstSyncBegun: ({ percent }) => `La primera sincronización ya empezó: ${percent} listo.`,
  week: 'Su semana',
  /** On the clock of the chosen time zone. */
  now: ({ weekday, time }) => `Ahora: ${weekday}, ${time}`,
  weekText: ({ days, start, end }) => `${days}, de ${start} a ${end}`,
  weekTextNextDay: ({ days, start, end }) => `${days}, de ${start} a ${end} del día siguiente`,
  weekUnknown: 'Elija dos horas distintas para verlas aquí.',
  nextSync: ({ moment }) => sentence(`Próxima sincronización: ${moment}`),
  nextSyncAlso: ({ moment }) => sentence(`En el reloj de este navegador: ${moment}`),
  insideNow: 'Ahora está dentro de este horario: una sincronización puede empezar enseguida.',
  firstSyncSoon: ({ minutes }) =>
    `La primera sincronización empieza en cuanto se comunique el Web Connector, en menos de ${within(minutes)}.`,
  firstSyncGoesOn: ({ minutes }) =>
    `La primera sincronización continúa en cuanto se comunique el Web Connector, en menos de ${within(minutes)}.`,
  firstSyncRuns: 'La primera sincronización está en curso y continúa hasta completarse.',
  /** A pause, or hours that it is to wait for, hold it. */
  firstSyncStops: ({ moment }) =>
    sentence(`La primera sincronización está en curso. Se detiene tras la respuesta actual y continúa ${moment}`),
  syncRuns: 'Hay una sincronización en curso.',
  thenSync: ({ moment }) => sentence(`La siguiente: ${moment}`),
  save: 'Guardar este horario',
  saved: 'Guardado.',
  missing: 'Elija una hora.',
  missingChoice: 'Elija una opción.',
  sameAsStart: 'El final debe ser distinto del inicio.',
  refused: ({ reason }) => sentence(`El servicio no aceptó esto: ${reason}`),
  once: {
    title: 'QuickBooks se lee una sola vez',
    notOffered: ({ providerName }) =>
      `${providerName} necesita sus datos una sola vez, así que aquí no hay nada que elegir.`,
  },
}
