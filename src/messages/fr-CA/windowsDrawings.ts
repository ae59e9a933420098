import type { windowsDrawings as english } from '../en/windowsDrawings'
import type { Messages } from '../Messages'
import { sentence } from '../sentence'

/** What a French Windows and browser write in their windows, and a name for each picture. The Web Connector's installer speaks English everywhere. */
export const windowsDrawings: Pick<Messages['drawings'], keyof typeof english> = {
  keepFile: {
    name: ({ fileName }) =>
      `La liste des téléchargements du navigateur, avec un menu ouvert à côté de ${fileName}. « Conserver » est indiqué.`,
    title: 'Téléchargements',
    warning: 'n’est pas couramment téléchargé. Assurez-vous qu’il est fiable avant de l’ouvrir.',
    delete: 'Supprimer',
    keep: 'Conserver',
    report: 'Signaler ce fichier comme sûr',
    details: 'En savoir plus',
  },
  allowChanges: {
    name: ({ publisher }) =>
      `${sentence(`Windows demande s’il faut autoriser les modifications de l’éditeur vérifié ${publisher}`)} « Oui » est indiqué.`,
    nameForAdministrator:
      'Windows demande le nom et le mot de passe d’un administrateur. Les deux champs et « Oui » sont pour l’administrateur.',
    title: 'Contrôle de compte d’utilisateur',
    question: 'Voulez-vous autoriser cette application à apporter des modifications à votre appareil?',
    program: 'QuickBooks Desktop Connector',
    publisher: ({ publisher }) => `Éditeur vérifié : ${publisher}`,
    origin: 'Origine du fichier : Disque dur sur cet ordinateur',
    signIn: 'Pour continuer, entrez un nom d’utilisateur et un mot de passe d’administrateur.',
    userName: 'Nom d’utilisateur',
    password: 'Mot de passe',
    yes: 'Oui',
    no: 'Non',
  },
  installWizard: {
    welcomeName: 'La première page de l’assistant InstallShield. « Next » est indiqué.',
    finishName: 'La dernière page de l’assistant InstallShield. « Finish » est indiqué.',
    title: 'QBWebConnector - InstallShield Wizard',
    welcome: 'Welcome to the InstallShield Wizard for QBWebConnector',
    welcomeBody: 'The InstallShield Wizard will install QBWebConnector on your computer. To continue, click Next.',
    finished: 'InstallShield Wizard Completed',
    finishedBody:
      'The InstallShield Wizard has successfully installed QBWebConnector. Click Finish to exit the wizard.',
    back: '< Back',
    next: 'Next >',
    finish: 'Finish',
    cancel: 'Cancel',
  },
  runAsAdministrator: {
    name: 'Le menu qui s’ouvre par un clic droit sur l’icône de QuickBooks. « Exécuter en tant qu’administrateur » est indiqué.',
    shortcut: 'QuickBooks Desktop',
    open: 'Ouvrir',
    openLocation: 'Ouvrir l’emplacement du fichier',
    run: 'Exécuter en tant qu’administrateur',
    pin: 'Épingler à la barre des tâches',
    properties: 'Propriétés',
  },
  openFile: {
    name: ({ fileName }) => `Le dossier Téléchargements. ${fileName} est indiqué, à ouvrir par un double-clic.`,
    title: 'Téléchargements',
    folders: { desktop: 'Bureau', downloads: 'Téléchargements', documents: 'Documents' },
    columns: { name: 'Nom', type: 'Type' },
    type: 'Fichier QWC',
    others: {
      statement: { name: 'Relevé mars.pdf', type: 'PDF' },
      invoices: { name: 'Factures.xlsx', type: 'Feuille de calcul' },
    },
  },
  installedApps: {
    name: 'Les Paramètres de Windows, Applications et fonctionnalités, après une recherche de « Web Connector ». « Désinstaller » à côté de QuickBooks Web Connector est indiqué.',
    title: 'Paramètres',
    sections: {
      apps: 'Applications et fonctionnalités',
      defaults: 'Applications par défaut',
      startup: 'Démarrage',
    },
    heading: 'Applications et fonctionnalités',
    search: 'Web Connector',
    app: 'QuickBooks Web Connector',
    publisher: 'Intuit Inc.',
    modify: 'Modifier',
    uninstall: 'Désinstaller',
  },
  connectorFolder: {
    name: 'L’Explorateur de fichiers, dans le dossier QuickBooks. Le dossier QBWebConnector est indiqué, à supprimer.',
    title: 'QuickBooks',
    folders: { program: 'Programmes (x86)', common: 'Common Files', intuit: 'Intuit', quickBooks: 'QuickBooks' },
    columns: { name: 'Nom', type: 'Type' },
    type: 'Dossier de fichiers',
    folder: 'QBWebConnector',
    other: 'Components',
  },
  tray: {
    name: 'Les icônes près de l’horloge de Windows, ouvertes par la petite flèche. L’icône du Web Connector est indiquée.',
    time: '09:41',
    date: '2026-03-14',
  },
}
