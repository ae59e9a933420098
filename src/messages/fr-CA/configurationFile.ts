import type { Messages } from '../Messages'
import { atTime } from './grammar'

/** Step: open the configuration file. */
export const configurationFile: Messages['configurationFile'] = {
  title: 'Ouvrir le fichier de configuration',
  intro: ({ providerName }) =>
    `Ce petit fichier présente ${providerName} au Web Connector. Ouvrez d’abord QuickBooks, dans la société que vous connectez.`,
  download: 'Télécharger le fichier',
  downloadAgain: 'Télécharger de nouveau',
  next: 'Dès que le Web Connector l’ouvre, cette page le remarque et avance d’elle-même.',
  again: 'Vous pouvez le télécharger deux fois : c’est le même fichier.',
  replaced: 'C’est un nouveau fichier. Jetez les précédents.',
  otherCompany: {
    title: 'Passons à la bonne société',
    body: 'Rien de l’autre n’est conservé. Voici un nouveau fichier : jetez le précédent.',
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
    reassurance: ({ providerName }) =>
      `${providerName} ne fait que lire vos données. « Even if QuickBooks is not running » lui permet de le faire la nuit. QuickBooks demande à chaque fois « read and modify » (lire et modifier), et signale que l’application n’a pas de certificat : c’est normal dans les deux cas.`,
    done: 'QuickBooks répète ce que vous avez permis. Choisissez « Done » (terminé).',
  },
  waiting: 'Nous attendons que le Web Connector ouvre le fichier…',
  waitingHint:
    'Cette page avance d’elle-même. S’il ne se passe rien, vérifiez que QuickBooks est ouvert dans votre société, puis rouvrez le fichier.',
  opened: ({ at }) => `Le Web Connector a ouvert le fichier ${atTime(at)}.`,
  cantOpen: {
    title: 'Windows ne sait pas comment ouvrir le fichier',
    body: 'Le Web Connector n’est donc pas sur cet ordinateur, ou il est fermé. Ouvrez-le depuis le menu Démarrer, choisissez « Add an Application » (ajouter une application), puis le fichier.',
  },
  otherMessage: {
    title: 'Le Web Connector affiche QBWC1007 (ou un autre message)',
    body: 'Le plus souvent, QuickBooks est fermé ou attend une réponse. Ouvrez QuickBooks et votre société, fermez ses messages, puis choisissez « Retry » (réessayer) dans le Web Connector, ou rouvrez le fichier.',
  },
  repeated: {
    title: 'Le Web Connector affiche QBWC1039',
    body: 'Le plus souvent, le fichier de société garde une ancienne inscription de cette connexion. Nous créons un nouveau fichier et nous vous guidons. Vos données restent intactes.',
    report: 'Je vois QBWC1039',
  },
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
      reassurance: ({ providerName }) =>
        `${providerName} ne fait que lire vos données, une seule fois. « Even if QuickBooks is not running » lui permet de le faire quand QuickBooks est fermé. QuickBooks demande à chaque fois « read and modify » (lire et modifier), et signale que l’application n’a pas de certificat : c’est normal dans les deux cas.`,
    },
    replacement: {
      stops: {
        syncs:
          'La lecture dans QuickBooks, jusqu’à ce que vous ouvriez le nouveau fichier et entriez un nouveau mot de passe',
      },
    },
  },
}
