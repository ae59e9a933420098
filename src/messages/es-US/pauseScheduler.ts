import type { Messages } from '../Messages'
import { limit } from './grammar'
import { sentence } from '../sentence'

/** Pausing syncs. */
export const pauseScheduler: Messages['pauseScheduler'] = {
  title: 'Pausar la sincronización',
  intro: ({ providerName }) =>
    `No se puede usar QuickBooks mientras ${providerName} lee sus datos. Haga una pausa cuando lo necesite; después, las sincronizaciones continúan solas.`,
  introClosed: ({ providerName }) =>
    `${providerName} lee sus datos solo con QuickBooks cerrado. Haga una pausa antes de abrirlo; después, las sincronizaciones continúan solas.`,
  notOffered: ({ providerName }) => `${providerName} no ofrece pausas para esta conexión.`,
  uses: {
    syncing: {
      title: 'QuickBooks está ocupado: sincronización en curso',
      body: 'Al pausar, se detiene después de la respuesta en curso. Lo leído se conserva.',
    },
    stopping: {
      title: 'Deteniendo…',
      body: 'QuickBooks termina la respuesta en curso. Aquí le avisamos cuando quede libre; tarda un minuto como máximo.',
    },
    unknown: {
      title: 'No sabemos si la sincronización sigue en curso',
      body: 'Si QuickBooks le deja trabajar, puede usarlo. Haga una pausa para estar seguro: ya no se lee nada.',
    },
    paused: { title: 'Puede usar QuickBooks', body: '' },
    free: { title: 'Puede usar QuickBooks', body: 'No hay ninguna sincronización en curso.' },
  },
  running: ({ duration }) => `En curso desde hace ${duration}.`,
  nextSync: ({ moment }) => sentence(`Próxima sincronización: ${moment}`),
  nextSyncSoon: 'La próxima puede empezar en cualquier momento.',
  pausedUntil: ({ moment }) => sentence(`Las sincronizaciones están en pausa hasta ${limit(moment)}`),
  left: ({ duration }) => `Por ${duration} más`,
  progress: 'La pausa hasta ahora',
  announce: ({ title, until }) => `${title}. ${until}`,
  resume: 'Reanudar ahora',
  extend: 'Prolongar',
  extendBy: 'Prolongar la pausa',
  pauseNow: 'Pausar ahora',
  choices: {
    thirtyMinutes: '30 minutos',
    oneHour: '1 hora',
    fourHours: '4 horas',
    tomorrowMorning: 'Hasta la mañana',
    oneDay: '24 horas',
  },
  extensions: {
    thirtyMinutes: '30 minutos más',
    oneHour: '1 hora más',
    fourHours: '4 horas más',
    tomorrowMorning: 'Hasta la mañana',
  },
  until: ({ moment }) => `hasta ${limit(moment)}`,
  chosenTime: 'Hasta…',
  chosenTimeHint: 'la hora que elija',
  pauseUntilThen: 'Pausar hasta entonces',
  moveEnd: 'Cambiar el final',
  coming: 'Pausas programadas',
  noneComing: 'Ninguna. Programe una para el cierre de mes o una semana laboral, hasta con 30 días de anticipación.',
  startsIn: ({ when }) => `Empieza ${when}`,
  plan: 'Programar una pausa',
  presets: 'Las más usadas',
  plans: { monthEnd: 'Cierre de mes', workingWeek: 'Próxima semana laboral' },
  startsAt: 'Desde',
  endsAt: 'Hasta',
  endsAtHint: 'Como máximo, dentro de 30 días.',
  savePlan: 'Programar esta pausa',
  saveChange: 'Guardar',
  close: 'Descartar',
  change: 'Cambiar',
  cancel: 'Eliminar',
  changeThis: ({ range }) => `Cambiar la pausa: ${range}`,
  cancelThis: ({ range }) => `Eliminar la pausa: ${range}`,
  planned: ({ range }) => sentence(`Pausa programada: ${range}`),
  changed: ({ range }) => sentence(`Pausa cambiada: ${range}`),
  cancelled: ({ range }) => sentence(`Pausa eliminada: ${range}`),
  timesHere: ({ zone, city }) => `Las horas son del reloj de este navegador: ${city} (${zone}).`,
  tellBefore: 'Avisarme 5 minutos antes de sincronizar',
  tellBeforeHint: 'Mientras esta página esté abierta.',
  soonTitle: ({ providerName, moment }) => `${providerName} empieza una sincronización ${moment}`,
  soonBody: 'Guarde su trabajo en QuickBooks, o haga una pausa si lo necesita.',
  soonPause: 'Pausar 1 hora',
  faults: {
    missing: 'Elija un día y una hora.',
    in_the_past: 'Esa hora ya pasó. Elija una futura.',
    before_start: 'El final debe ser posterior al inicio.',
    too_far_ahead: 'Una pausa puede terminar, como máximo, dentro de 30 días.',
  },
  /** The service keeps no more than 50 pauses to come. */
  tooMany: 'Ya no caben más pausas programadas. Elimine una primero.',
  refused: ({ reason }) => sentence(`El servicio no aceptó esto: ${reason}`),
  once: {
    title: 'QuickBooks se lee una sola vez',
    notOffered: ({ providerName }) =>
      `${providerName} necesita sus datos una sola vez, así que no hay nada que planear.`,
    uses: {
      syncing: {
        body: 'Si está cerrado, no se abrirá hasta que termine; si está abierto, puede comportarse de forma inesperada.',
      },
    },
  },
}
