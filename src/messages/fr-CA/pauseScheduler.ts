import type { Messages } from '../Messages'
import { untilMoment } from './grammar'
import { sentence } from '../sentence'

/** Pausing syncs. */
export const pauseScheduler: Messages['pauseScheduler'] = {
  title: 'Mettre en pause',
  intro: ({ providerName }) =>
    `QuickBooks n’est pas disponible quand ${providerName} y lit vos données. Faites une pause quand vous en avez besoin; les synchronisations reprendront ensuite d’elles-mêmes.`,
  introClosed: ({ providerName }) =>
    `${providerName} ne lit vos données que lorsque QuickBooks est fermé. Faites une pause avant de l’ouvrir; les synchronisations reprendront ensuite d’elles-mêmes.`,
  notOffered: ({ providerName }) => `${providerName} n’offre pas de pause pour cette connexion.`,
  uses: {
    syncing: {
      title: 'QuickBooks est occupé : synchronisation en cours',
      body: 'Faites une pause pour l’arrêter après la réponse en cours. Ce qui a été lu est conservé.',
    },
    stopping: {
      title: 'Arrêt en cours…',
      body: 'QuickBooks termine la réponse en cours. Nous vous dirons ici quand vous pourrez l’utiliser, dans une minute au plus.',
    },
    unknown: {
      title: 'Nous ne savons pas si la synchronisation continue',
      body: 'Si QuickBooks répond, vous pouvez l’utiliser. Faites une pause pour en être certain : plus rien n’est lu ensuite.',
    },
    paused: { title: 'Vous pouvez utiliser QuickBooks', body: '' },
    free: { title: 'Vous pouvez utiliser QuickBooks', body: 'Aucune synchronisation n’est en cours.' },
  },
  running: ({ duration }) => `En cours depuis ${duration}.`,
  nextSync: ({ moment }) => `Prochaine synchronisation : ${moment}.`,
  nextSyncSoon: 'La prochaine peut commencer à tout moment.',
  pausedUntil: ({ moment }) => `Synchronisations en pause ${untilMoment(moment)}.`,
  left: ({ duration }) => `Il reste ${duration}`,
  progress: 'La pause jusqu’ici',
  announce: ({ title, until }) => `${title}. ${until}`,
  resume: 'Reprendre',
  extend: 'Prolonger',
  extendBy: 'Prolonger la pause',
  pauseNow: 'Pause immédiate',
  choices: {
    thirtyMinutes: '30 minutes',
    oneHour: '1 heure',
    fourHours: '4 heures',
    tomorrowMorning: 'Jusqu’au matin',
    oneDay: '24 heures',
  },
  extensions: {
    thirtyMinutes: '30 minutes de plus',
    oneHour: '1 heure de plus',
    fourHours: '4 heures de plus',
    tomorrowMorning: 'Jusqu’au matin',
  },
  until: ({ moment }) => untilMoment(moment),
  chosenTime: 'Jusqu’à…',
  chosenTimeHint: 'un moment de votre choix',
  pauseUntilThen: 'Pause jusque-là',
  moveEnd: 'Déplacer la fin',
  coming: 'Pauses prévues',
  noneComing: 'Aucune. Prévoyez-en une pour une fin de mois ou une semaine de travail, jusqu’à 30 jours à l’avance.',
  startsIn: ({ when }) => `Commence ${when}`,
  plan: 'Prévoir une pause',
  presets: 'Souvent prévues',
  plans: { monthEnd: 'Fin de mois', workingWeek: 'Prochaine semaine de travail' },
  startsAt: 'Début',
  endsAt: 'Fin',
  endsAtHint: 'Au plus tard dans 30 jours.',
  savePlan: 'Prévoir cette pause',
  saveChange: 'Enregistrer',
  close: 'Ne rien changer',
  change: 'Modifier',
  cancel: 'Supprimer',
  changeThis: ({ range }) => `Modifier la pause : ${range}`,
  cancelThis: ({ range }) => `Supprimer la pause : ${range}`,
  planned: ({ range }) => `Pause prévue : ${range}.`,
  changed: ({ range }) => `Pause modifiée : ${range}.`,
  cancelled: ({ range }) => `Pause supprimée : ${range}.`,
  timesHere: ({ zone, city }) => `À l’heure de ce navigateur : ${zone} – ${city}.`,
  tellBefore: 'Me prévenir 5 minutes avant de synchroniser',
  tellBeforeHint: 'Tant que cette page est ouverte.',
  soonTitle: ({ providerName, moment }) => `${providerName} commence une synchronisation ${moment}`,
  soonBody: 'Enregistrez votre travail dans QuickBooks, ou faites une pause si vous en avez besoin.',
  soonPause: 'Pause d’une heure',
  faults: {
    missing: 'Choisissez un jour et une heure.',
    in_the_past: 'Ce moment est passé. Choisissez-en un à venir.',
    before_start: 'La fin doit suivre le début.',
    too_far_ahead: 'Une pause doit finir d’ici 30 jours.',
  },
  tooMany: 'Il ne peut pas y avoir plus de pauses prévues. Supprimez-en une d’abord.',
  refused: ({ reason }) => sentence(`Le service ne l’a pas accepté : ${reason}`),
  once: {
    title: 'QuickBooks est lu une seule fois',
    notOffered: ({ providerName }) =>
      `${providerName} n’a besoin de vos données qu’une fois : il n’y a rien à prévoir.`,
    uses: {
      syncing: {
        body: 'S’il est fermé, il ne s’ouvrira qu’à la fin; s’il est ouvert, il peut se comporter bizarrement.',
      },
    },
  },
}
