import type { Messages } from '../Messages'
import { sentence } from '../sentence'
import { dated } from './grammar'

const oneOf = new Intl.PluralRules('fr-CA')

/** One connection's page. */
export const connectionPage: Messages['connectionPage'] = {
  details: {
    title: 'Détails',
    product: 'QuickBooks',
    connector: 'Web Connector',
    authorized: 'Première autorisation',
    started: 'Début',
    lastSync: 'Dernière synchronisation',
    never: 'Jamais',
    id: 'Référence de la connexion',
    copyId: 'Copier la référence de la connexion',
  },
  data: {
    title: 'Données transmises',
    intro: ({ ago }) =>
      ago === null
        ? 'Lues seulement pendant une synchronisation.'
        : `Lues seulement pendant une synchronisation. Dernière synchronisation : ${ago}.`,
    introEnded: ({ ago }) =>
      ago === null ? 'Ces données sont conservées.' : `Dernière synchronisation : ${ago}. Ces données sont conservées.`,
    none: 'Aucune donnée n’a encore été reçue.',
    counted: ({ count, shown }) =>
      oneOf.select(count) === 'one' ? `${shown} enregistrement` : `${shown} enregistrements`,
    fetched: ({ ago }) => `Lecture : ${ago}`,
    notFetched: 'Pas encore de données',
    since: ({ date }) => `depuis ${dated(date)}`,
    chosenBy: {
      provider: ({ providerName }) => sentence(`Choisies par ${providerName}`),
      customer: () => 'Choisies par vous ou un collègue.',
    },
    chosenByYou: 'Votre choix ou celui d’un collègue',
    writes: ({ providerName }) => `${providerName} peut aussi faire des modifications dans QuickBooks.`,
    unreadable: ({ shown }) => `Illisibles : ${shown}`,
    unreadableMeans: 'Ce qui est illisible est mis de côté; le reste n’est pas touché.',
    phases: {
      working: 'Lecture en cours',
      failed: 'Échec la dernière fois',
      left_out: 'Non offert ici',
    },
  },
  history: {
    title: 'Historique',
    showEarlier: 'Voir plus ancien',
    none: 'Rien ne s’est encore passé.',
    by: {
      customer: 'par vous ou un collègue',
      connector: 'par le Web Connector',
      service: 'par le service',
      other: '',
    },
    kinds: {
      created: 'Connexion commencée',
      configurationDownloaded: 'Fichier de configuration téléchargé',
      configurationOpened: 'Fichier de configuration ouvert dans le Web Connector',
      configurationReplaced: 'Nouveau fichier de configuration créé',
      passwordIssued: 'Nouveau mot de passe créé',
      signedIn: 'Web Connector identifié',
      companyConfirmed: 'Société confirmée',
      companyRefused: 'Société refusée',
      companyLinked: 'Société associée',
      syncStarted: 'Synchronisation commencée',
      syncCompleted: 'Synchronisation terminée',
      syncStopped: 'Synchronisation arrêtée avant la fin',
      problem: 'Problème rencontré',
      problemCleared: 'Problème réglé',
      paused: 'Synchronisations mises en pause',
      pausePlanned: 'Pause prévue',
      pauseChanged: 'Pause modifiée',
      pauseCancelled: 'Pause prévue retirée',
      resumed: 'Synchronisations reprises avant la fin de la pause',
      scheduleChanged: 'Horaire modifié',
      disconnected: 'Connexion coupée',
      reconnected: 'Reconnexion commencée',
      other: 'Quelque chose a changé',
    },
    problemNamed: ({ title }) => `Problème : ${title}`,
    companyNamed: ({ title, company }) => `${title} : ${company}`,
    pauseNamed: ({ title, range }) => `${title} : ${range}`,
  },
  schedule: 'Horaire',
  syncNow: {
    body: 'Besoin de données plus récentes? Une synchronisation peut se faire hors horaire.',
    button: 'Synchroniser',
    asked: ({ minutes }) =>
      `C’est demandé. La synchronisation commence au prochain appel du Web Connector, d’ici ${oneOf.select(minutes) === 'one' ? 'une minute' : `${minutes} minutes`}.`,
  },
  readAgain: {
    title: 'Des chiffres ne concordent pas?',
    body: 'Une synchronisation ne lit que les changements. Si des chiffres diffèrent de QuickBooks, faites tout relire.',
    open: 'Tout relire…',
    question: 'Tout relire?',
    busy: 'Chaque enregistrement est lu, comme la première fois. QuickBooks est occupé aussi longtemps qu’alors.',
    kept: 'Rien n’est perdu : ce qui a été lu reste jusqu’à ce qu’il soit relu.',
    confirm: 'Tout relire',
  },
  setup: {
    title: 'Terminer la connexion',
    linkTitle: ({ platform }) => `Terminer la connexion à ${platform}`,
    linkBody: ({ platform }) => `${platform} vous demande de permettre l’accès, dans un nouvel onglet.`,
    link: ({ platform }) => `Continuer vers ${platform}`,
    leave: 'Voir cette connexion',
  },
  reconnect: {
    title: 'Reconnecter',
    body: ({ company }) =>
      company === null
        ? 'La même connexion reprend, pour la même société, avec un nouveau fichier de configuration et un nouveau mot de passe.'
        : `La même connexion reprend, pour ${company}, avec un nouveau fichier de configuration et un nouveau mot de passe.`,
    otherCompany: 'Si une autre société est ouverte dans QuickBooks, nous vous le disons et n’y lisons rien.',
    linkBody: ({ platform }) => `${platform} vous demande encore de permettre l’accès, dans un nouvel onglet.`,
    button: 'Reconnecter',
  },
  newComputer: {
    title: 'Nouvel ordinateur',
    body: 'QuickBooks est passé sur un autre ordinateur? Installez-y le Web Connector, avec un nouveau fichier de configuration.',
  },
  disconnect: {
    title: 'Déconnecter',
    body: 'Toute synchronisation s’arrête. Les données déjà reçues sont conservées, et vous pouvez vous reconnecter.',
    open: 'Déconnecter…',
    question: ({ name }) => `Déconnecter ${name}?`,
    stops: 'Ce qui s’arrête',
    kept: 'Ce qui est conservé',
    stopsDesktop: {
      syncs: 'Les synchronisations avec QuickBooks, celle en cours comme celles prévues',
      password: 'Le mot de passe du Web Connector : il sera désormais refusé',
    },
    stopsOther: { syncs: 'Toute synchronisation avec cette plateforme, même celle en cours' },
    keepsDesktop: {
      data: 'Toutes les données déjà reçues',
      companyFile: 'Le fichier de société dans QuickBooks, qui reste intact',
      connection: 'Cette connexion : vous pourrez la rétablir plus tard',
    },
    keepsOther: {
      data: 'Toutes les données déjà reçues',
      platform: 'Vos données sur la plateforme, qui restent intactes',
    },
    cancel: 'Annuler',
    confirm: 'Déconnecter',
    uninstall: 'Désinstaller de l’ordinateur QuickBooks',
    uninstallLater:
      'Seulement si vous ne pensez pas vous reconnecter et qu’aucun autre programme n’utilise le Web Connector.',
  },
  once: {
    details: { lastSync: 'Données lues' },
    data: {
      intro: ({ ago }) => `Lues une seule fois : ${ago}.`,
      none: 'Rien n’a encore été lu.',
      notFetched: 'Pas encore lu',
    },
    syncNow: { body: 'Certaines données n’ont pas pu être lues. Elles peuvent être relues.', button: 'Relire' },
    reconnect: { title: 'Si on vous redemande vos données' },
    disconnect: {
      body: 'Met fin à cette connexion. Les données déjà lues sont conservées, et vous pouvez vous reconnecter.',
      stopsDesktop: { syncs: 'La lecture dans QuickBooks, même en cours' },
      uninstallLater: 'Seulement si aucun autre programme n’utilise le Web Connector.',
    },
  },
}
