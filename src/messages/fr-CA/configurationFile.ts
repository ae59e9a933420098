import type { Messages } from '../Messages'
import { atTime, dated } from './grammar'

/** Step: open the configuration file. */
export const configurationFile: Messages['configurationFile'] = {
  title: 'Ouvrir le fichier de configuration',
  intro: ({ providerName }) =>
    `Ce petit fichier connecte ${providerName} à la société ouverte dans QuickBooks. Ouvrez-y d’abord la vôtre.`,
  download: 'Télécharger le fichier',
  downloadAgain: 'Télécharger de nouveau',
  next: 'Quand le Web Connector l’ouvre, les images ci-dessous avancent d’elles-mêmes.',
  again: 'Vous pouvez le télécharger deux fois : c’est le même fichier.',
  replaced: 'C’est un nouveau fichier. Jetez les précédents.',
  otherCompany: {
    title: 'Passons à la bonne société',
    body: 'Aucune donnée de l’autre n’est conservée. Voici un nouveau fichier : jetez le précédent.',
    permission: ({ applicationName }) =>
      `Pour y retirer la permission, ouvrez cette autre société et supprimez ${applicationName} dans « Edit > Preferences > Integrated Applications ».`,
    open: 'Dans QuickBooks, choisissez « File > Open or Restore Company » (ouvrir une société) et ouvrez la société à connecter.',
    row: ({ applicationName }) =>
      `Dans le Web Connector, choisissez « Remove » (supprimer) à côté de ${applicationName}, puis confirmez par « Yes ».`,
  },
  stepsTitle: 'Sur l’ordinateur QuickBooks',
  steps: {
    open: ({ fileName }) => `Dans vos téléchargements, double-cliquez sur ${fileName}.`,
    authorize: 'Le Web Connector demande s’il faut ajouter l’application. Choisissez « OK ».',
    allow:
      'QuickBooks demande quel accès accorder. Choisissez la dernière réponse : « Yes, always; allow access even if QuickBooks is not running » (oui, toujours, même si QuickBooks est fermé), puis « Continue ».',
    reassurance: ({ providerName, writes }) =>
      `${providerName} ${writes ? 'lit vos données et peut les modifier' : 'ne fait que lire vos données'}, la nuit aussi. QuickBooks dit « read and modify » (lire et modifier) et « no certificate » (sans certificat) à la plupart des applications : c’est normal. Ne cochez pas la case des données personnelles.`,
    reads: ({ list }) => `Ce qui est lu : ${list}.`,
    readsSince: ({ date, list }) => `Ce qui est lu depuis ${dated(date)} : ${list}.`,
    notAsked: 'Si QuickBooks ne demande rien, il se souvient de sa réponse.',
    done: ({ applicationName }) =>
      `Vérifiez que ${applicationName} et votre fichier de société y sont nommés. Puis choisissez « Done » (terminé).`,
    wrongCompany:
      'Une autre société? Choisissez « Go Back » (retour), puis « No ». Ouvrez la vôtre dans QuickBooks, puis de nouveau le fichier.',
    listed: ({ applicationName }) => `${applicationName} est maintenant une ligne dans la liste du Web Connector.`,
  },
  pictures: {
    position: ({ step, total }) => `Image ${step} de ${total}`,
    back: 'Retour',
    next: 'Suivante',
    listed: 'Je la vois dans la liste',
  },
  windows: 'Que dit la fenêtre?',
  waiting: 'Nous attendons que le Web Connector ouvre le fichier…',
  waitingHint: 'S’il ne se passe rien, rouvrez le fichier.',
  opened: ({ at }) => `Le Web Connector a ouvert le fichier ${atTime(at)}.`,
  openedHint: 'QuickBooks pose maintenant ses questions. Les images ci-dessous montrent quoi répondre.',
  added: ({ applicationName }) => `${applicationName} est dans la liste du Web Connector.`,
  replacement: {
    duplicateRegistration: {
      label: 'Créer un nouveau fichier',
      question: 'Créer un nouveau fichier de configuration?',
      confirm: 'Créer le fichier',
    },
    newComputer: {
      label: 'J’ai un nouvel ordinateur',
      question: 'Passer cette connexion à un nouvel ordinateur?',
      confirm: 'Configurer le nouvel ordinateur',
    },
    stopsTitle: 'Ce qui s’arrête',
    stops: {
      syncs: 'Les synchronisations, jusqu’à ce que vous ouvriez le nouveau fichier et entriez un nouveau mot de passe',
      file: 'Le fichier précédent et son mot de passe, sur tout ordinateur',
    },
    keptTitle: 'Ce qui est conservé',
    kept: {
      data: 'Toutes les données déjà reçues et l’historique de cette connexion',
      companyFile: 'Le fichier de société dans QuickBooks, qui reste intact',
    },
    cancel: 'Annuler',
    made: 'Le nouveau fichier est prêt. Téléchargez-le et ouvrez-le sur l’ordinateur QuickBooks.',
  },
  once: {
    steps: {
      reassurance: ({ providerName, writes }) =>
        `${providerName} ${writes ? 'lit vos données et peut les modifier' : 'ne fait que lire vos données'}, une seule fois. « Even if QuickBooks is not running » lui permet de le faire quand QuickBooks est fermé. QuickBooks demande à chaque fois « read and modify » (lire et modifier), et signale que l’application n’a pas de certificat : c’est normal dans les deux cas.`,
    },
    replacement: {
      stops: {
        syncs:
          'La lecture dans QuickBooks, jusqu’à ce que vous ouvriez le nouveau fichier et entriez un nouveau mot de passe',
      },
    },
  },
}
