import type { Messages } from '../Messages'
import { sentence } from '../sentence'

const withinText = (minutes: number) => (minutes === 1 ? 'd’ici une minute' : `d’ici ${minutes} minutes`)

/** Choosing when to sync. */
export const syncSchedule: Messages['syncSchedule'] = {
  title: 'Choisir l’horaire',
  intro: ({ providerName }) =>
    `QuickBooks n’est pas disponible quand ${providerName} y lit vos données. Choisissez des heures où personne n’en a besoin; l’ordinateur doit être allumé.`,
  introClosed: ({ providerName }) =>
    `${providerName} ne peut lire vos données que lorsque QuickBooks est fermé. Choisissez des heures où personne n’en a besoin; l’ordinateur doit être allumé.`,
  notOffered: ({ providerName }) =>
    `${providerName} n’offre pas le choix des heures de synchronisation pour cette connexion.`,
  start: 'Début',
  end: 'Fin',
  endNextDay: 'Le lendemain matin',
  days: 'Jours de début',
  weekdays: 'En semaine',
  weekdaysHint: 'Du lundi au vendredi',
  everyDay: 'Tous les jours',
  everyDayHint: 'La fin de semaine aussi',
  timeZone: 'Fuseau horaire',
  timeZoneFromBrowser: 'Selon ce navigateur.',
  timeZoneElsewhere: ({ zone }) => `Ce navigateur est réglé sur : ${zone}.`,
  timeZoneHint: 'Celui de l’horloge de l’ordinateur QuickBooks.',
  changeTimeZone: 'Modifier',
  zone: ({ zone, city }) => `${zone} – ${city}`,
  zoneOption: ({ zone, city, offset }) => `${zone} – ${city} (${offset})`,
  timeZoneSearch: 'Tapez une ville ou un fuseau pour en trouver d’autres.',
  timeZonesFound: ({ count, shown }) => (count < 2 ? `${shown} fuseau trouvé.` : `${shown} fuseaux trouvés.`),
  timeZonesNone: 'Aucun fuseau ne porte ce nom. Essayez la grande ville la plus proche.',
  firstSync: 'La première synchronisation',
  firstSyncNow: 'Commencer maintenant',
  firstSyncNowHint: 'Terminée au plus tôt. Ne touchez pas à QuickBooks avant la fin.',
  firstSyncInWindow: 'Attendre cette plage',
  firstSyncInWindowHint: 'Continuez d’utiliser QuickBooks d’ici là.',
  goOnNow: 'Continuer maintenant',
  goOnInWindowHint: 'Elle s’arrête après la réponse en cours et reprend à ce moment-là.',
  firstSyncBegun: ({ percent }) => `La première synchronisation a déjà commencé et en est à ${percent}.`,
  week: 'Votre semaine',
  now: ({ weekday, time }) => `Maintenant : ${weekday}, ${time}`,
  weekText: ({ days, start, end }) => `${days}, de ${start} à ${end}`,
  weekTextNextDay: ({ days, start, end }) => `${days}, de ${start} à ${end} le lendemain matin`,
  weekUnknown: 'Choisissez deux heures différentes pour les voir ici.',
  nextSync: ({ moment }) => `Prochaine synchronisation : ${moment}.`,
  nextSyncAlso: ({ moment }) => `À l’heure de ce navigateur : ${moment}.`,
  insideNow: 'Nous sommes dans cette plage : une synchronisation peut commencer tout de suite.',
  firstSyncSoon: ({ minutes }) =>
    `La première synchronisation commence dès l’appel du Web Connector, ${withinText(minutes)}.`,
  firstSyncGoesOn: ({ minutes }) =>
    `La première synchronisation reprend dès l’appel du Web Connector, ${withinText(minutes)}.`,
  firstSyncRuns: 'La première synchronisation est en cours et continue jusqu’à la fin.',
  firstSyncStops: ({ moment }) =>
    `La première synchronisation est en cours. Elle s’arrête après la réponse en cours et reprend ${moment}.`,
  syncRuns: 'Une synchronisation est en cours.',
  thenSync: ({ moment }) => `La suivante : ${moment}.`,
  save: 'Enregistrer l’horaire',
  saved: 'C’est enregistré.',
  missing: 'Choisissez une heure.',
  missingChoice: 'Choisissez une réponse.',
  sameAsStart: 'La fin doit être différente du début.',
  refused: ({ reason }) => sentence(`Le service ne l’a pas accepté : ${reason}`),
  once: {
    title: 'QuickBooks est lu une seule fois',
    notOffered: ({ providerName }) =>
      `${providerName} n’a besoin de vos données qu’une fois : il n’y a rien à choisir ici.`,
  },
}
