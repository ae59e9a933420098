import type { Messages } from '../Messages'
import { ofName } from './grammar'
import { sentence } from '../sentence'

/** Step: install the Web Connector. */
export const connectorDownload: Messages['connectorDownload'] = {
  title: 'Installer le Web Connector',
  intro: ({ providerName }) =>
    `Le Web Connector d’Intuit permet à ${providerName} d’échanger avec QuickBooks. Installez-le sur l’ordinateur où vous utilisez QuickBooks.`,
  facts: { version: 'Version', size: 'Taille', publisher: 'Éditeur', checksum: 'SHA-256' },
  checksumMore: 'Vérifier que le fichier est authentique',
  checksumHint: 'Pour votre service informatique : le SHA-256 du fichier téléchargé doit être celui-ci.',
  copyChecksum: 'Copier le SHA-256',
  download: 'Télécharger le Web Connector',
  downloadAgain: 'Télécharger de nouveau',
  stepsTitle: 'Ce que Windows demandera',
  steps: {
    keep: 'Si le navigateur vous met en garde, ouvrez le menu (⋯) à côté du fichier et choisissez « Conserver ».',
    open: ({ fileName }) => `Dans vos téléchargements, ouvrez ${fileName}.`,
    allow: ({ publisher }) =>
      `Windows demande s’il faut autoriser des modifications. Vérifiez que l’éditeur est bien ${publisher}, puis choisissez « Oui ».`,
    next: 'L’assistant InstallShield s’ouvre. Choisissez « Next » (suivant), puis « Install » (installer).',
    finish: 'Quand c’est fait, choisissez « Finish » (terminer).',
  },
  installed: 'Je l’ai installé',
  alreadyInstalled: {
    title: 'Le Web Connector est déjà sur cet ordinateur',
    body: 'Vous pouvez alors sauter cette étape. L’installer de nouveau ne nuit pas : il se met à jour et garde vos réglages.',
    skip: 'Il est déjà installé',
  },
  furtherCompany: {
    title: 'Vous ajoutez une société? Exécutez de nouveau le programme d’installation',
    body: 'Un administrateur l’exécute pour chaque société. Il met à jour ce qui est là et conserve vos réglages.',
  },
  notAdministrator: {
    title: 'Je ne suis pas administrateur de cet ordinateur',
    stepsTitle: 'Avec un administrateur',
    password:
      'Demandez à un administrateur de venir. Quand Windows les demande, cette personne entre son nom et son mot de passe.',
    run: 'Elle démarre ensuite QuickBooks une fois avec « Exécuter en tant qu’administrateur », et reste pour l’étape suivante, où QuickBooks demande l’accès.',
    consequence: 'Installé ainsi, il ne peut synchroniser que lorsque QuickBooks est fermé.',
  },
  blocked: {
    title: 'Le téléchargement ou l’installation est bloqué',
    body: 'Un antivirus ou un pare-feu peut arrêter les fichiers qu’il voit rarement. Ne désactivez pas la protection. Demandez à la personne qui s’occupe de l’ordinateur d’autoriser ceux-ci :',
    allow: ({ fileName, publisher }) =>
      `${fileName}, signé par ${publisher}\nC:\\Program Files (x86)\\Common Files\\Intuit\\QuickBooks\\QBWebConnector\\QBWebConnector.exe`,
    label: 'Programmes à autoriser',
    copy: 'Copier les programmes à autoriser',
  },
  done: 'Le Web Connector est installé.',
  hosted: {
    title: 'Rien à installer',
    body: 'Votre QuickBooks hébergé a déjà le Web Connector. Passez au fichier de configuration.',
  },
  unavailable: {
    title: 'Pas de programme d’installation ici',
    body: ({ providerName }) =>
      sentence(
        `${providerName} n’en offre pas. Si le Web Connector est déjà sur l’ordinateur, continuez; sinon, demandez au soutien technique ${ofName(providerName)}`,
      ),
  },
}
