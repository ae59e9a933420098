import { sentence } from '../sentence'
import type { Messages } from '../Messages'
import { atTime } from './grammar'

const oneOf = new Intl.PluralRules('fr-CA')

const recordsText = (count: number, shown: string) =>
  oneOf.select(count) === 'one' ? `${shown} enregistrement` : `${shown} enregistrements`

/** The first sync, while it is waited for, runs, stops and is done. */
export const firstSyncProgress: Messages['firstSyncProgress'] = {
  title: 'Première synchronisation',
  finishedTitle: 'La première synchronisation est terminée',
  intro: ({ providerName }) =>
    `${providerName} lit pour la première fois les données de votre société dans QuickBooks. Les prochaines synchronisations ne liront que les changements.`,
  progress: 'Première synchronisation',
  percent: ({ percent }) => `Avancement : ${percent}`,
  elapsed: ({ duration }) => `En cours depuis ${duration}`,
  lastHeard: ({ ago }) => `Dernier signe de l’ordinateur QuickBooks : ${ago}`,
  quiet:
    'QuickBooks prépare peut-être une longue réponse, ou cet ordinateur est en veille ou éteint. Évitez la mise en veille : la synchronisation continue d’elle-même.',
  closePage:
    'Vous pouvez fermer cette page. La synchronisation continue tant que l’ordinateur QuickBooks reste allumé.',
  dataTypes: 'Ce qui est lu',
  phases: {
    waiting: 'En attente',
    working: 'Lecture en cours',
    done: 'Terminé',
    failed: 'Non lu',
    left_out: 'Laissé de côté',
  },
  records: ({ count, shown }) => recordsText(count, shown),
  busyTitle: 'N’utilisez pas QuickBooks pendant la synchronisation',
  busyBody:
    'Fermé, il ne s’ouvrira qu’à la fin de la synchronisation; ouvert, il peut se comporter bizarrement. Évitez la mise en veille.',
  busyBodyOn: ({ computer }) =>
    `Fermé, il ne s’ouvrira qu’à la fin de la synchronisation; ouvert, il peut se comporter bizarrement. ${sentence(`Évitez la mise en veille de ${computer}`)}`,
  pause: 'Pause d’une heure',
  stoppingTitle: 'Arrêt en cours…',
  stoppingBody:
    'QuickBooks termine la réponse en cours. Nous vous dirons ici quand vous pourrez l’utiliser, d’habitude en moins d’une minute.',
  unknownTitle: 'Nous ne savons pas si la synchronisation continue',
  unknownBody:
    'Le contact a été perdu un moment. Si QuickBooks répond, vous pouvez l’utiliser. La synchronisation reprendra au prochain appel du Web Connector.',
  disconnectedTitle: 'Déconnectée',
  disconnectedBody: 'Plus rien n’est lu. Les données déjà reçues sont conservées.',
  pausedTitle: 'Vous pouvez utiliser QuickBooks',
  pausedBody: ({ moment, left }) =>
    `La synchronisation reprendra d’elle-même ${moment}, dans ${left}. Ce qui a été lu est conservé.`,
  pausedBodyLater: ({ end, moment, left }) =>
    `La pause prend fin ${end}. La synchronisation reprendra d’elle-même dès qu’elle le pourra : ${moment}, dans ${left}. Ce qui a été lu est conservé.`,
  resume: 'Reprendre',
  waitingTitle: ({ moment }) => `La première synchronisation commence ${moment}`,
  goesOnTitle: ({ moment }) => `La première synchronisation reprend ${moment}`,
  waitingBody:
    'C’est la plage que vous avez choisie. D’ici là, vous pouvez utiliser QuickBooks; l’ordinateur doit être allumé à ce moment-là.',
  waitingAlso: ({ moment }) => `À l’heure de ce navigateur : ${moment}.`,
  due: 'Nous attendons l’appel du Web Connector, sur l’ordinateur QuickBooks.',
  dueHint: ({ minutes }) =>
    `Il appelle ${minutes === 1 ? 'chaque minute' : `toutes les ${minutes} minutes`}. Pour commencer tout de suite, ouvrez-y le Web Connector, cochez notre ligne et cliquez sur « Update Selected » (mettre à jour).`,
  notLinked: 'La première synchronisation commence une fois que le Web Connector a pu ouvrir votre société.',
  notLinkedHint: 'Terminez les étapes précédentes sur l’ordinateur QuickBooks.',
  finishedBody: ({ records, shown, duration }) => `${recordsText(records, shown)}, en ${duration}.`,
  finishedNext:
    'Vous pouvez de nouveau utiliser QuickBooks. Les prochaines synchronisations ne liront que les changements.',
  safeTitle: 'Prêt pour la prochaine synchronisation',
  safeBody: ({ at }) => `Le Web Connector a appelé de lui-même ${atTime(at)}.`,
  oneTimeTitle: 'Terminé : cette connexion a pris fin, comme prévu',
  oneTimeBody: ({ providerName, applicationName }) =>
    `${providerName} avait besoin de vos données une seule fois. La connexion affiche maintenant « Deauthorized » (non autorisée) : plus rien n’est lu, et tout va bien. Vous pouvez retirer ${applicationName} du Web Connector.`,
  someFailed: 'Certaines données n’ont pas pu être lues',
  someFailedBody: 'La prochaine synchronisation réessaiera d’elle-même. Ce qui a été lu est conservé.',
  announce: {
    running: ({ percent }) => `La première synchronisation en est à ${percent}.`,
    finished: 'La première synchronisation est terminée.',
  },
  once: {
    title: 'Lecture de vos données',
    finishedTitle: 'Vos données ont été lues',
    intro: ({ providerName }) => `${providerName} lit les données de votre société dans QuickBooks, une seule fois.`,
    progress: 'Lecture de vos données',
    notLinked: 'La lecture commence une fois que le Web Connector a pu ouvrir votre société.',
    finishedNext: 'Vous pouvez de nouveau utiliser QuickBooks.',
    someFailedBody: 'Ce qui a été lu est conservé. Le reste peut être relu depuis la page de cette connexion.',
    announce: {
      running: ({ percent }) => `La lecture de vos données en est à ${percent}.`,
      finished: 'Vos données ont été lues.',
    },
  },
}
