import type { ManageMessages, Messages } from '../Messages'
import { atLatest, dated, untilMoment } from './grammar'

const oneOf = new Intl.PluralRules('fr-CA')

/** The list of connections. */
const connectionManager: Messages['connectionManager'] = {
  title: 'Connexions',
  close: 'Fermer',
  count: ({ count, shown }) => (oneOf.select(count) === 'one' ? `${shown} connexion` : `${shown} connexions`),
  search: 'Chercher une connexion',
  found: ({ count, shown, total }) =>
    count === 0 ? 'Aucune connexion trouvée.' : `Connexions trouvées : ${shown} sur ${total}.`,
  nothingFound: ({ search }) => `Rien ne porte le nom « ${search} »`,
  nothingFoundHint: 'Cherchez une plateforme ou une société, comme QuickBooks.',
  showing: ({ shown, total }) => `Affichage de ${shown} sur ${total}`,
  showMore: ({ count }) => `Afficher ${count} de plus`,
  tooMany: ({ shown, total }) => `Voici les ${shown} premières connexions sur ${total}.`,
  connectAnother: 'Connecter une autre société',
  empty: {
    title: 'Pas encore de connexion',
    body: 'Une fois votre comptabilité, votre banque ou votre boutique connectée, vous verrez ici comment va chaque connexion.',
    connect: 'Connecter une société',
  },
  sources: {
    Accounting: 'Comptabilité',
    Banking: 'Services bancaires',
    BankFeed: 'Flux bancaire',
    Commerce: 'Commerce',
    Expense: 'Dépenses',
    Other: 'Autre',
    Unknown: 'Autre',
  },
  standings: {
    setting_up: 'À terminer',
    connected: 'Connectée',
    new: 'Connectée',
    needs_you: 'À vous d’agir',
    disconnected: 'Déconnectée',
    ended: 'Accès terminé',
    finished: 'Terminée',
    unknown: 'État inconnu',
  },
  health: {
    setting_up: 'La connexion a été commencée, mais pas terminée.',
    connected: 'Tout fonctionne comme prévu.',
    new: 'Aucune donnée n’a encore été reçue.',
    needs_you: 'Quelque chose bloque.',
    disconnected: 'Plus rien n’est lu. Les données déjà reçues sont conservées.',
    ended: 'Plus rien n’est lu tant que l’accès n’est pas rétabli.',
    finished: 'Vos données ont été lues une fois, comme prévu.',
    unknown: 'Nous ne connaissons pas encore cet état.',
  },
  live: {
    healthy: 'Vous pouvez utiliser QuickBooks.',
    syncing: 'N’utilisez pas QuickBooks pendant la synchronisation.',
    stopping: 'QuickBooks sera libre dans un instant.',
    paused: 'Vous pouvez utiliser QuickBooks.',
    waiting_for_window: 'D’ici là, vous pouvez utiliser QuickBooks.',
    nothing_to_sync: 'Tout est à jour.',
    unproven: 'Pas encore vu fonctionner de lui-même.',
    overdue: 'L’ordinateur est peut-être éteint ou en veille.',
    silent: 'L’ordinateur est peut-être éteint ou en veille.',
    interrupted: 'Si QuickBooks répond, vous pouvez l’utiliser.',
    needs_you: 'Quelque chose bloque.',
    disconnected: 'Plus rien n’est lu. Les données déjà reçues sont conservées.',
    finished: 'L’unique synchronisation est faite, comme prévu.',
    setting_up: 'La connexion a été commencée, mais pas terminée.',
  },
  authorized: ({ date }) => `Autorisée ${dated(date)}`,
  created: ({ date }) => `Commencée ${dated(date)}`,
  synced: ({ ago }) => `Synchronisée ${dated(ago)}`,
  neverSynced: 'Jamais synchronisée',
  page: 'Connexion',
  back: 'Toutes les connexions',
  companyAndKind: ({ company, kind }) => `${company} · ${kind}`,
}

/** How a connection stands. */
const connectionStatus: Messages['connectionStatus'] = {
  unknown: 'État inconnu',
  onlyWhileClosed:
    'La synchronisation se fait seulement quand QuickBooks est fermé, car vous n’êtes pas administrateur de cet ordinateur.',
  stale: '(aux dernières nouvelles)',
  texts: {
    healthy: { badge: 'Connectée', title: 'Connectée, tout va bien' },
    syncing: { badge: 'Synchronisation', title: 'Synchronisation en cours : QuickBooks est occupé' },
    stopping: { badge: 'Arrêt…', title: 'Arrêt en cours…' },
    paused: { badge: 'En pause', title: 'En pause' },
    waiting_for_window: { badge: 'En attente', title: 'En attente de la prochaine plage horaire' },
    nothing_to_sync: { badge: 'À jour', title: 'Rien à synchroniser' },
    unproven: { badge: 'Appel à confirmer', title: 'Pas encore vu fonctionner de lui-même' },
    overdue: { badge: 'En retard', title: 'En retard' },
    silent: { badge: 'Sans nouvelles', title: 'Encore sans nouvelles' },
    interrupted: { badge: 'État à confirmer', title: 'Nous ne savons pas si la synchronisation continue' },
    needs_you: { badge: 'À vous d’agir', title: 'À vous d’agir' },
    disconnected: { badge: 'Déconnectée', title: 'Déconnectée' },
    finished: { badge: 'Terminée', title: 'Terminée, comme prévu' },
    setting_up: { badge: 'À terminer', title: 'Configuration à terminer' },
  },
  pausedUntil: ({ moment }) => `En pause ${untilMoment(moment)}`,
  waitingUntil: ({ moment }) => `En attente ${untilMoment(moment)}`,
  waitingTonight: 'En attente de la plage de ce soir',
  waitingBody: ({ moment }) =>
    `La prochaine synchronisation commence ${moment}, dans la plage que vous avez choisie. D’ici là, vous pouvez utiliser QuickBooks; l’ordinateur doit être allumé à ce moment-là.`,
  unprovenBody: ({ moment }) =>
    `Le Web Connector devrait appeler de lui-même ${atLatest(moment)}. C’est seulement alors que la prochaine synchronisation est assurée. Ce qu’il lui faut est ci-dessous.`,
  overdueBy: ({ moment }) => `En retard : il devait appeler ${atLatest(moment)}`,
  silentSince: ({ moment }) => `Sans nouvelles depuis ${moment}`,
  needsYou: ({ problem }) => `À vous d’agir : ${problem}`,
  foundElsewhere: {
    title: 'Fichier de société trouvé ailleurs',
    body: 'Rien n’est lu tant que vous n’avez pas répondu à la question ci-dessous.',
  },
  bodies: {
    healthy: () => 'Le Web Connector appelle de lui-même. Vous pouvez utiliser QuickBooks.',
    syncing: ({ providerName }) =>
      `${providerName} lit vos données dans QuickBooks. S’il est fermé, il ne s’ouvrira qu’à la fin; s’il est ouvert, il peut se comporter bizarrement. Besoin de lui? Faites une pause.`,
    stopping: () => 'QuickBooks termine la réponse en cours; vous pourrez ensuite l’utiliser.',
    paused: () =>
      'Vous pouvez utiliser QuickBooks. Les synchronisations reprendront d’elles-mêmes à la fin de la pause.',
    waiting_for_window: () =>
      'La prochaine synchronisation commence dans la plage que vous avez choisie. D’ici là, vous pouvez utiliser QuickBooks.',
    nothing_to_sync: () =>
      'Tout est à jour. Le Web Connector peut afficher « No data exchange required » (aucun échange nécessaire) : c’est une bonne nouvelle.',
    unproven: () => 'On ne sait pas encore si le Web Connector appelle de lui-même. Ce qu’il lui faut est ci-dessous.',
    overdue: () => 'Le Web Connector n’a pas appelé quand il le devait. Ce qu’il faut vérifier est ci-dessous.',
    silent: () =>
      'L’ordinateur QuickBooks est peut-être éteint, en veille ou hors ligne, ou son Web Connector est fermé. Rien n’est perdu : la prochaine synchronisation lira ce qui manque.',
    interrupted: () =>
      'Le contact a été perdu pendant une synchronisation. Si QuickBooks répond, vous pouvez l’utiliser. Le prochain appel reprendra là où elle s’est arrêtée.',
    needs_you: () => 'Rien n’est lu tant que ce n’est pas réglé. Voici quoi faire, étape par étape.',
    disconnected: () => 'Plus rien n’est lu. Les données déjà reçues sont conservées.',
    finished: ({ providerName }) =>
      `${providerName} avait besoin de vos données une seule fois, et les a reçues. La connexion a pris fin comme prévu : tout va bien.`,
    setting_up: () => 'QuickBooks n’est pas encore associé. Il le sera à la fin de la configuration.',
  },
  progress: 'Cette synchronisation',
  facts: {
    lastContact: 'Dernier contact',
    nextContact: 'Prochain contact',
    lastSync: 'Dernière synchronisation',
    nextSync: 'Prochaine synchronisation',
    computer: 'Ordinateur',
    companyFile: 'Fichier de société',
  },
  never: 'Encore jamais',
  notYet: 'Pas encore',
  notKnown: 'Pas encore connu',
  hostedComputer: 'Chez votre hébergeur',
  inContact: 'En contact maintenant',
  overdue: ({ moment }) => `Était attendu ${moment}`,
  runningNow: 'En cours',
  withContact: 'Au prochain contact',
  nonePlanned: 'Aucune prévue',
  signsTitle: 'De quoi s’agit-il? Regardez cet ordinateur',
  signs: [
    {
      seen: 'L’écran reste noir, ou personne n’a ouvert de session Windows.',
      means: 'Il est éteint ou en veille : réveillez-le et ouvrez une session.',
    },
    {
      seen: 'Il est allumé, mais l’icône du Web Connector n’est pas près de l’horloge.',
      means: 'Le Web Connector est fermé : ouvrez-le depuis le menu Démarrer.',
    },
    {
      seen: 'L’icône est là.',
      means: 'L’ordinateur est hors ligne, ou « Auto-Run » n’est pas coché dans la fenêtre du Web Connector.',
    },
  ],
  once: {
    facts: { lastSync: 'Données lues' },
    bodies: {
      syncing: ({ providerName }) =>
        `${providerName} lit vos données dans QuickBooks. S’il est fermé, il ne s’ouvrira qu’à la fin; s’il est ouvert, il peut se comporter bizarrement.`,
      silent: () =>
        'L’ordinateur QuickBooks est peut-être éteint, en veille ou hors ligne, ou son Web Connector est fermé. Rien n’est perdu : la lecture continue à son retour.',
    },
    iconThere:
      'L’ordinateur est hors ligne. À son retour, choisissez « Update Selected » (mettre à jour) dans le Web Connector.',
  },
}

/** What is said of connections that there are. */
export const manageMessages: ManageMessages = {
  connectionManager,
  connectionStatus,
}
