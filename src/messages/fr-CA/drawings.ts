import { connectorCaptions, quickBooksCaptions } from '../captions'
import type { Messages } from '../Messages'
import { sentence } from '../sentence'

/** The words inside the pictures of the QuickBooks computer: QuickBooks and its connector in English, Windows in French. */
export const drawings: Messages['drawings'] = {
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
    ...connectorCaptions.installWizard,
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
  powerSettings: {
    name: 'Les paramètres Windows, Alimentation. « Jamais » est indiqué à côté du délai de mise en veille d’un appareil branché.',
    title: 'Paramètres',
    sections: { display: 'Affichage', sound: 'Son', power: 'Alimentation' },
    heading: 'Écran et veille',
    screen: 'Branché, éteindre l’écran après',
    screenValue: '10 minutes',
    sleep: 'Branché, mettre en veille l’appareil après',
    sleepValue: 'Jamais',
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
  authorizeService: {
    name: ({ applicationName }) =>
      `${sentence(`La question « Authorize New Web Service » du Web Connector pour ${applicationName}`)} « OK » est indiqué.`,
    ...connectorCaptions.authorizeService,
  },
  webConnector: {
    name: {
      listed: ({ applicationName }) => `La fenêtre du Web Connector. La ligne « ${applicationName} » est indiquée.`,
      add: 'La fenêtre du Web Connector. « Add an Application » est indiqué.',
      row: ({ applicationName }) =>
        `La fenêtre du Web Connector. La case devant ${applicationName} est cochée et indiquée.`,
      password: ({ applicationName }) =>
        `La fenêtre du Web Connector. Le champ du mot de passe de la ligne « ${applicationName} » est indiqué.`,
      update: 'La fenêtre du Web Connector. « Update Selected » est indiqué.',
      autoRun: ({ applicationName }) =>
        `La fenêtre du Web Connector. La case « Auto-Run » de la ligne « ${applicationName} » est cochée et indiquée.`,
      remove: ({ applicationName }) =>
        `La fenêtre du Web Connector. « Remove » sur la ligne « ${applicationName} » est indiqué.`,
      hide: 'La fenêtre du Web Connector. « Hide » est indiqué, à côté de « Exit ».',
      log: 'La fenêtre du Web Connector. « View Log » est indiqué.',
    },
    ...connectorCaptions.webConnector,
  },
  connectorMessage: {
    retryName: 'Le Web Connector dit qu’il ne peut pas joindre QuickBooks. « Retry » est indiqué.',
    ...connectorCaptions.connectorMessage,
  },
  unknownFile: { title: 'Windows', question: 'Comment voulez-vous ouvrir ce fichier?' },
  fileInUse: quickBooksCaptions.fileInUse,
  enterPassword: {
    name: 'Le Web Connector demande le mot de passe. Le champ est rempli, et « OK » est indiqué.',
    label: ({ applicationName }) => `Please enter the password for ${applicationName}`,
    ...connectorCaptions.enterPassword,
  },
  savePassword: {
    name: 'Le Web Connector demande s’il faut enregistrer le mot de passe. « Yes » est indiqué.',
    ...connectorCaptions.savePassword,
  },
  quickBooks: quickBooksCaptions.quickBooks,
  applicationCertificate: {
    name: 'La fenêtre « Application with No Certificate » de QuickBooks. Deux éléments sont indiqués : le quatrième choix, « Yes, always; allow access even if QuickBooks is not running », puis « Continue… ».',
    ...quickBooksCaptions.applicationCertificate,
  },
  accessConfirmation: {
    name: 'La fenêtre « Access Confirmation » de QuickBooks. Les détails et « Done » sont indiqués.',
    ...quickBooksCaptions.accessConfirmation,
  },
  openDialog: {
    name: 'Un message est ouvert devant QuickBooks. Le bouton qui le ferme est indiqué.',
    ...quickBooksCaptions.openDialog,
  },
  fileMenu: {
    closeName: 'Le menu « File » de QuickBooks. « Close Company » est indiqué.',
    openName: 'Le menu « File » de QuickBooks. « Open or Restore Company » est indiqué.',
    multiUserName: 'Le menu « File » de QuickBooks. « Switch to Multi-user Mode » est indiqué.',
    singleUserName: 'Le menu « File » de QuickBooks. « Switch to Single-user Mode » est indiqué.',
    ...quickBooksCaptions.fileMenu,
  },
  preferences: {
    name: ({ applicationName }) =>
      `QuickBooks, sous « Preferences », « Integrated Applications », « Company Preferences ». La coche devant ${applicationName} est indiquée.`,
    removeName: ({ applicationName }) =>
      `QuickBooks, sous « Preferences », « Integrated Applications », « Company Preferences ». ${applicationName} est dans la liste, et « Remove » est indiqué.`,
    ...quickBooksCaptions.preferences,
  },
  applicationProperties: {
    name: ({ applicationName }) =>
      `Les propriétés « ${applicationName} » dans QuickBooks. « Allow this application to login automatically » est coché et indiqué.`,
    ...quickBooksCaptions.applicationProperties,
  },
  yourCompany: 'Votre société',
  yourCompanyFile: 'C:\\…\\Votre société.QBW',
}
