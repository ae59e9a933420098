import type { Messages } from '../Messages'
import { sentence } from '../sentence'

/** Reading the Web Connector's log, and what it says. */
export const logDoctor: Messages['logDoctor'] = {
  privacy: 'Votre journal est lu sur cet ordinateur et ne le quitte pas.',
  stepsTitle: 'Sur l’ordinateur QuickBooks',
  find: 'Dans le Web Connector, choisissez « View Log » (voir le journal). Ou trouvez QWCLog.txt, et QWCLogOld.txt s’il y est, dans ce dossier :',
  folder: 'Emplacement du journal',
  copyFolder: 'Copier l’emplacement du journal',
  choose: 'Choisissez ou déposez ici QWCLog.txt (et QWCLogOld.txt)',
  chooseHere:
    'Choisissez-le ici; s’il y en a deux, les deux à la fois. Si vous êtes sur un autre ordinateur, apportez le fichier ou ouvrez cette page là-bas.',
  drop: 'Relâchez pour le lire',
  paste: 'Coller plutôt le texte',
  pasteLabel: 'Texte du journal',
  read: 'Lire',
  reading: 'Lecture du journal…',
  nothingOfOurs: ({ applicationName }) =>
    `${sentence(`Ce journal ne mentionne pas ${applicationName}`)} Vient-il du bon ordinateur? Si oui, ouvrez-y d’abord le fichier de configuration.`,
  passedOver: {
    not_a_log: 'Ce n’est pas un journal du Web Connector. Cherchez un fichier nommé QWCLog.txt ou QWCLogOld.txt.',
    unreadable: 'Le navigateur n’a pas pu lire ce fichier. Copiez-le sur le bureau et choisissez la copie.',
  },
  refused: {
    folder: 'C’est un dossier. Ouvrez-le, et choisissez-y QWCLog.txt et QWCLogOld.txt.',
    too_many: 'C’est trop de fichiers. Choisissez seulement QWCLog.txt et QWCLogOld.txt.',
  },
  fine: ({ count, shown }) =>
    count < 2
      ? `Le journal montre ${shown} exécution, et elle a réussi`
      : `Les ${shown} exécutions de ce journal ont toutes réussi`,
  fineHint: 'Le Web Connector a fait son travail. S’il manque des données, attendez la prochaine synchronisation.',
  fineHintOnce: 'Le Web Connector a fait son travail.',
  recovered: 'La dernière exécution a réussi',
  recoveredHint: 'D’autres avant elle se sont arrêtées, comme vous le voyez ci-dessous. Il n’y a plus rien à faire.',
  unfinished: 'La dernière exécution n’a pas de fin',
  unfinishedHint:
    'Elle est peut-être en cours. Sinon, l’ordinateur s’est mis en veille ou le Web Connector a été fermé entretemps.',
  tooOld: ({ moment }) => `Plus rien depuis ${moment}`,
  tooOldHint: 'Si c’est le journal le plus récent, le Web Connector n’a pas appelé depuis longtemps.',
  said: 'Ce que dit le journal',
  timeline: 'Exécutions de ce journal, de la plus récente à la plus ancienne',
  wentWell: ({ count, shown }) => (count < 2 ? `${shown} exécution réussie` : `${shown} exécutions réussies`),
  nothingToDo: 'A appelé; il n’y avait rien à faire',
  noEnd: 'Une exécution sans fin',
  added: 'Le fichier de configuration a été ajouté',
  times: ({ title, shown }) => `${title} (${shown} fois)`,
  scheduled: 'De lui-même',
  byHand: 'À la main',
  requests: ({ count, shown }) => (count < 2 ? `${shown} requête` : `${shown} requêtes`),
  each: 'Les montrer une à une',
  others: ({ count, shown }) =>
    count < 2
      ? `${shown} exécution d’une autre application a été ignorée.`
      : `${shown} exécutions d’autres applications ont été ignorées.`,
  summary: 'Message pour le soutien',
  summaryHint: 'Sans mots de passe, noms, adresses courriel ni dossiers.',
  causes: {
    password_missing: {
      title: 'Le Web Connector n’a pas de mot de passe',
      what: 'Il n’a jamais été enregistré, ou n’est plus lisible. Créez-en un nouveau et enregistrez-le.',
    },
    service_unanswered: {
      title: 'Le Web Connector n’a pas pu nous joindre',
      what: 'Internet était coupé, un pare-feu bloquait, ou notre service n’a pas répondu un moment.',
    },
    certificate_refused: {
      title: 'La connexion sécurisée a été refusée',
      what: 'L’ordinateur ne reconnaît pas notre certificat. Le plus souvent, son horloge est fausse ou Windows n’est pas à jour.',
    },
    configuration_faulty: {
      title: 'Le fichier de configuration a été refusé',
      what: 'Le Web Connector y a trouvé une erreur. Un nouveau fichier règle le problème.',
    },
    row_missing: {
      title: 'Le Web Connector a perdu sa ligne',
      what: 'Sa liste et ses réglages ne concordent plus. Le plus souvent, un redémarrage suffit.',
    },
  },
  steps: {
    check_internet: 'Vérifiez que l’ordinateur QuickBooks est en ligne : ouvrez-y une page Web.',
    allow_service: 'Si un pare-feu ou un antivirus est strict, laissez QBWebConnector.exe joindre cette adresse.',
    set_clock: 'Réglez la date et l’heure de l’ordinateur, puis installez ce que propose Windows Update.',
    restart_connector: 'Fermez le Web Connector (File > Exit) et ouvrez-le de nouveau.',
  },
}
