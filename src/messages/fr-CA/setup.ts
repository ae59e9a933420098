import type { Messages, SetupMessages } from '../Messages'
import { atTime } from './grammar'

/** QuickBooksDesktopSetup, its stepper and its dialog. */
const setup: Messages['setup'] = {
  title: 'Connecter QuickBooks Desktop',
  steps: {
    choose_platform: 'Choisir votre QuickBooks',
    check_computer: 'Vérifier l’ordinateur',
    install_connector: 'Installer le Web Connector',
    open_configuration: 'Ouvrir le fichier de configuration',
    sign_in_connector: 'Identifier le Web Connector',
    confirm_company: 'Est-ce votre société?',
    choose_schedule: 'Choisir l’horaire',
    first_sync: 'Première synchronisation',
  },
  places: { this_page: 'Sur cette page', quickbooks_computer: 'Ordinateur QuickBooks' },
  stepOf: ({ step, total }) => `Étape ${step} sur ${total}`,
  allDone: 'Tout est fait',
  announcement: ({ step, total, name }) => `Étape ${step} sur ${total} : ${name}`,
  done: 'Fait',
  locked: 'Pas encore accessible',
  lookingBack: 'Vous revoyez une étape déjà faite.',
  returnTo: ({ name }) => `Retour à « ${name} »`,
  connectorLost: {
    title: 'Redémarrer le Web Connector',
    intro: 'Il s’était identifié, puis n’a plus donné de nouvelles. Les données déjà reçues sont conservées.',
  },
  inTheWay: {
    title: 'Débloquer QuickBooks',
    intro: 'Le Web Connector s’est identifié, mais quelque chose bloque sur l’ordinateur QuickBooks.',
  },
  reconnecting: {
    title: ({ companyName }) => `Vous reconnectez ${companyName}`,
    body: 'Ouvrez dans QuickBooks le même fichier de société qu’avant. Les données déjà reçues sont conservées.',
  },
  disconnected: {
    title: 'Déconnectée',
    body: 'Cette connexion a pris fin : plus rien n’est lu, et les données déjà reçues sont conservées. Pour reconnecter, un nouveau fichier de configuration et un nouveau mot de passe sont créés.',
    removed: 'Cette connexion a été supprimée. Reconnecter en crée une nouvelle.',
    button: 'Reconnecter',
  },
  finish: 'Terminer',
  once: { steps: { first_sync: 'Lecture de vos données' } },
}

/** PlatformPicker: where the customer's QuickBooks runs. */
const platformPicker: Messages['platformPicker'] = {
  title: 'Comment utilisez-vous QuickBooks?',
  intro: 'Choisissez celui que vous ouvrez pour tenir vos livres. La suite en dépend.',
  legend: 'Votre QuickBooks',
  choices: {
    desktopApp: {
      title: 'Application QuickBooks Desktop',
      description:
        'Installée sur un ordinateur Windows au bureau ou à la maison. Vous l’ouvrez depuis le Bureau ou le menu Démarrer.',
    },
    enterpriseCloud: {
      title: 'QuickBooks Enterprise Cloud',
      description: 'Vous ouvrez d’abord un bureau Windows à distance, et QuickBooks Enterprise s’y ouvre.',
    },
    rightworks: {
      title: 'Rightworks',
      description: 'Vous ouvrez QuickBooks depuis l’application ou le site de Rightworks (autrefois Right Networks).',
    },
    mac: { title: 'QuickBooks pour Mac' },
    online: { title: 'QuickBooks en ligne' },
  },
  unsupported: {
    mac: {
      title: 'QuickBooks pour Mac ne peut pas être connecté',
      body: 'Le Web Connector d’Intuit, qui transmet les données, fonctionne seulement sous Windows. Si quelqu’un de votre entreprise ouvre aussi les livres dans QuickBooks pour Windows, faites la connexion depuis cet ordinateur-là.',
    },
    online: {
      title: 'QuickBooks en ligne ne se connecte pas ici',
      body: 'Ces étapes sont pour QuickBooks sous Windows. QuickBooks en ligne se connecte en ouvrant une session chez Intuit : revenez en arrière et choisissez-y QuickBooks en ligne, ou demandez à l’entreprise dont c’est la page.',
    },
  },
  proceed: 'Continuer',
}

/** RequirementsChecklist: what must be true of the QuickBooks computer. */
const requirementsChecklist: Messages['requirementsChecklist'] = {
  title: 'Vérifier l’ordinateur QuickBooks',
  intro: 'La suite ne fonctionne que si ces points sont en ordre. Une minute de vérification vous épargne une heure.',
  introHosted: 'Le Web Connector est déjà là. La suite ne fonctionne que si ces points sont en ordre.',
  items: {
    same_computer: {
      title: 'Vous êtes sur l’ordinateur où vous utilisez QuickBooks',
      description: 'Le Web Connector doit se trouver sur le même ordinateur que QuickBooks.',
    },
    hosted_browser: {
      title: 'Cette page est ouverte dans votre bureau hébergé',
      description:
        'Entrez dans votre bureau hébergé, démarrez son navigateur et ouvrez-y cette page. Les fichiers téléchargés ailleurs n’atteignent pas QuickBooks.',
    },
    quickbooks_open: {
      title: 'QuickBooks est ouvert, dans la société à connecter',
      description: 'En tant qu’Admin de QuickBooks, et sans message en attente.',
    },
    supported_version: {
      title: 'QuickBooks Pro, Premier ou Enterprise pour Windows',
      description: 'QuickBooks pour Mac ne convient pas. Appuyez sur F2 dans QuickBooks pour voir lequel vous avez.',
    },
    windows: {
      title: 'Windows 10, Windows 11 ou Windows Server 2019',
      description: 'Une version plus ancienne peut ne pas convenir.',
    },
    administrator: {
      title: 'Vous pouvez installer des programmes',
      description: 'Windows demandera un administrateur. Si vous ne l’êtes pas, ayez-en un à portée de main.',
    },
    security_software: {
      title: 'L’antivirus et le pare-feu laissent passer le Web Connector',
      description: 'Seulement si les vôtres sont stricts : permettez à QBWebConnector.exe d’atteindre notre service.',
    },
  },
  confirm: 'Tout est prêt',
  confirmed: 'Vous l’avez confirmé.',
  elsewhere: {
    title: ({ platform }) => `Vous semblez être sur ${platform}`,
    listTitle: 'Ce qu’il faut à l’ordinateur QuickBooks',
    body: 'QuickBooks Desktop fonctionne sous Windows. Continuez sur l’ordinateur où vous utilisez QuickBooks; cette page suivra.',
  },
  platforms: {
    mac: 'un Mac',
    iphone: 'un iPhone',
    ipad: 'un iPad',
    android: 'un appareil Android',
    chromebook: 'un Chromebook',
    linux: 'un ordinateur Linux',
  },
}

/** Handoff: carrying on at the QuickBooks computer. */
const handoff: Messages['handoff'] = {
  open: 'Continuer sur un autre ordinateur',
  notOffered:
    'Il n’y a pas ici de lien pour un autre ordinateur. Ouvrez plutôt cette page sur l’ordinateur QuickBooks.',
  notAllowed:
    'Vous êtes ici grâce à un lien. Pour un autre ordinateur, demandez-en un nouveau à la personne qui vous l’a envoyé.',
  title: 'Continuer sur l’ordinateur QuickBooks',
  intro: 'Ouvrez-y ce lien. Il mène à ces étapes et à rien d’autre, sans ouvrir de session.',
  link: 'Lien',
  copyLink: 'Copier le lien',
  oneUse: ({ time }) =>
    `Chaque lien ne sert qu’une fois. Celui-ci est valide jusqu’au ${time}. Envoyez-le seulement à une personne autorisée à configurer cette connexion.`,
  expired: ({ time }) => `Ce lien a expiré le ${time}. Créez-en un nouveau.`,
  email: 'Envoyer par courriel',
  emailSubject: ({ providerName }) =>
    providerName === null ? 'Connecter notre QuickBooks' : `Connecter ${providerName} à QuickBooks`,
  emailBody: ({ providerName, url, time }) =>
    [
      'Bonjour,',
      `Veuillez ouvrir ce lien sur l’ordinateur où QuickBooks Desktop est installé. Il mène aux étapes pour ${providerName === null ? 'le connecter' : `y connecter ${providerName}`} :`,
      url,
      `Le lien ne sert qu’une fois, jusqu’au ${time}. S’il a déjà servi ou s’il a expiré, répondez-moi et je vous en enverrai un nouveau.`,
      'Merci',
    ].join('\n\n'),
  showQr: 'Afficher le code QR',
  hideQr: 'Masquer le code QR',
  qrName: 'Code QR du lien',
  renew: 'Créer un nouveau lien',
  made: ({ time }) =>
    `Un lien a été créé et peut être ouvert jusqu’au ${time}. Il ne peut plus être affiché. Un nouveau lien met fin à celui-ci.`,
  end: 'Mettre fin au lien',
  endAccess: 'Mettre fin à l’accès',
  ended: 'Le lien ne fonctionne plus',
  waiting: 'Nous attendons que le lien soit ouvert',
  waitingHint: 'Cette page avance d’elle-même.',
  movedOn: 'La configuration a avancé',
  movedOnHint: 'Le lien n’a pas été ouvert. Mettez-y fin si personne n’en a besoin.',
  opened: ({ at }) => `Le lien a été ouvert ${atTime(at)}`,
  openedOnWindows: ({ at }) => `Le lien a été ouvert sur un ordinateur Windows ${atTime(at)}`,
  openedOn: ({ at, platform }) => `Le lien a été ouvert sur ${platform} ${atTime(at)}`,
  openedHint: ({ time }) =>
    `La personne qui l’a ouvert peut terminer ces étapes jusqu’au ${time} et ne voit rien d’autre. Un nouveau lien met fin à son accès.`,
  openedElsewhereHint:
    'QuickBooks Desktop ne s’y trouve pas. Créez un nouveau lien et ouvrez-le sur l’ordinateur QuickBooks. Il met fin à celui-ci.',
}

/** What is said while QuickBooks Desktop is set up or taken away, and in the pictures of its computer. */
export const setupMessages: SetupMessages = {
  setup,
  platformPicker,
  requirementsChecklist,
  handoff,
}
