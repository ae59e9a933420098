import type { MessageRecipient } from '../../domain/problems/problemGuides'
import type { MessageValues } from '../en/trouble'
import type { Messages, TroubleMessages } from '../Messages'
import { sentence } from '../sentence'
import { ofName } from './grammar'
import { logDoctor } from './logDoctor'

/** What customers see when something isn't right, in their words. */
const troubleshooter: Messages['troubleshooter'] = {
  intro: 'Choisissez ce que vous voyez. Chaque réponse dit quoi faire, et sur quel ordinateur.',
  updateSelected: ({ applicationName }) =>
    `Dans le Web Connector, cochez ${applicationName} et choisissez « Update Selected » (mettre à jour).`,
  symptoms: {
    red_message: {
      title: 'Le Web Connector affiche une erreur',
      what: () =>
        'Sa fenêtre dit ce qui ne va pas. Si elle n’est pas ici, son journal sait pourquoi : voyez la dernière ligne ci-dessous.',
    },
    nothing_happens: {
      title: 'Rien ne se passe après « Update Selected »',
      what: () =>
        'Cette commande ne touche que les lignes cochées, et seulement celles dont le mot de passe est enregistré.',
    },
    stopped_working: {
      title: 'Tout fonctionnait, puis plus rien',
      what: () => 'Le plus souvent, l’ordinateur est éteint ou en veille, ou le Web Connector a été fermé.',
    },
    password_lost: {
      title: 'Je ne retrouve pas le mot de passe',
      what: () =>
        'Un mot de passe ne s’affiche qu’une fois, pour que personne d’autre ne le lise. Créez-en un nouveau.',
    },
    quickbooks_busy: {
      title: 'QuickBooks est occupé, et j’en ai besoin',
      what: ({ providerName }) =>
        `${providerName} lit vos données dans QuickBooks. Mettez la connexion en pause sur sa page : QuickBooks se libère en une minute ou deux, et la synchronisation reprend plus tard.`,
    },
    access_question: {
      title: 'QuickBooks demande s’il faut laisser entrer une application',
      what: ({ applicationName }) =>
        `C’est normal, une seule fois. La question nomme ${applicationName}, et seul l’Admin de QuickBooks peut y répondre.`,
    },
    other_company: {
      title: 'La mauvaise société est ouverte dans QuickBooks',
      what: () => 'Rien n’est lu dans une société que vous n’avez pas connectée. Ouvrez la bonne.',
    },
    file_refused: {
      title: 'Le fichier de configuration ne s’ouvre pas, ou est refusé',
      what: () =>
        'Il ne s’ouvre que là où le Web Connector est installé, et seul l’Admin de QuickBooks peut l’ajouter.',
    },
    no_data_exchange: {
      title: 'Il affiche « No data exchange required »',
      what: () => 'C’est une bonne nouvelle : la connexion fonctionne, et il n’y a rien de nouveau à lire.',
    },
  },
  log: 'Autre chose? Le journal du Web Connector le dit',
  once: {
    symptoms: {
      no_data_exchange: {
        what: () => 'C’est une bonne nouvelle : la connexion fonctionne, et il ne reste rien à lire.',
      },
    },
  },
}

const greeting: Record<MessageRecipient, (values: MessageValues) => string> = {
  administrator: ({ providerName }) =>
    `Bonjour,\n\nNotre QuickBooks Desktop est connecté à ${providerName}, et cette connexion a besoin de votre aide.`,
  hosting_provider: ({ providerName }) =>
    `Bonjour,\n\nVous hébergez notre QuickBooks Desktop. Il est connecté à ${providerName} par le QuickBooks Web Connector, et cette connexion a besoin de votre aide.`,
  support: ({ providerName }) =>
    `Bonjour à l’équipe de soutien ${ofName(providerName)},\n\nLa connexion à notre QuickBooks Desktop s’est arrêtée.`,
}

/** The screen of a problem, round the words of the problem itself. */
const problemPanel: Messages['problemPanel'] = {
  where: 'Où',
  who: 'Qui agit',
  seen: 'Constaté',
  onComputer: ({ computerName }) =>
    computerName === null ? 'Sur l’ordinateur QuickBooks' : `Sur l’ordinateur QuickBooks (${computerName})`,
  onHosted: 'Dans votre QuickBooks hébergé',
  actor: {
    customer: () => 'Vous',
    quickbooks_administrator: () => 'La personne qui ouvre QuickBooks en tant qu’Admin',
    hosting_provider: () => 'L’hébergeur de votre QuickBooks',
    support: ({ providerName }) => `Vous, ou le soutien technique ${ofName(providerName)}`,
  },
  steps: 'Quoi faire',
  detail: 'Ce que dit QuickBooks',
  code: 'Code',
  tryingAgain: 'Le Web Connector réessaie…',
  cleared: 'C’est réglé. QuickBooks répond de nouveau.',
  messageTitle: {
    administrator: () => 'Vous ne pouvez pas le faire? Envoyez ceci à votre administrateur',
    hosting_provider: () => 'Message pour l’hébergeur de votre QuickBooks',
    support: ({ providerName }) => `Message pour le soutien technique ${ofName(providerName)}`,
  },
  messageLabel: 'Message',
  copyMessage: 'Copier le message',
  message: (recipient, values) =>
    [
      greeting[recipient](values),
      `${values.title}. ${values.what}`,
      values.request,
      [values.companyName === null ? '' : `Société : ${values.companyName}`, `Code : ${values.codes}`]
        .filter(Boolean)
        .join('\n'),
      'Merci',
    ].join('\n\n'),
  silentOnce: ({ applicationName }) =>
    `Veuillez vérifier que l’ordinateur est allumé et hors veille, avec une session Windows ouverte, et que le QuickBooks Web Connector est démarré. Cochez-y la case de ${applicationName} et choisissez « Update Selected » (mettre à jour).`,
}

/** What the QuickBooks computer may show, to choose from. */
const windowChooser: Messages['windowChooser'] = {
  legend: 'Choisissez la fenêtre que vous voyez',
  search: 'Chercher par code ou par mots',
  none: 'Aucune de ces fenêtres ne dit cela. Le journal du Web Connector en sait plus.',
  chosen: 'Quoi faire est indiqué ci-dessous.',
  titles: {
    quickbooks_closed: 'QuickBooks est fermé',
    quickbooks_waits: 'QuickBooks attend une réponse',
    registered_before: 'Ce fichier a déjà été ajouté',
    access_refused: 'Vous avez choisi « No » dans QuickBooks',
    not_admin: 'Vous n’êtes pas en session Admin',
    quickbooks_unreachable: 'QuickBooks est introuvable',
    authorize_cancelled: 'Vous avez annulé',
    company_in_use: 'Quelqu’un d’autre a ouvert la société',
    no_program: 'Windows ne connaît pas ce fichier',
    server_unverified: 'Le serveur n’a pas pu être vérifié',
    multi_user: 'La société est en mode multi-utilisateurs',
    earlier_file: 'C’est un fichier précédent',
    file_id_taken: 'Le numéro du fichier est déjà pris',
    sync_unreachable: 'Une synchronisation n’atteint pas QuickBooks',
    password_refused: 'Le mot de passe est incorrect',
  },
  all: 'Afficher toutes les fenêtres',
  usual: 'Afficher les plus courantes',
  resume: 'Revenir aux images',
}

/** One sentence or two for each thing to do. */
const problemSteps: Messages['problemSteps'] = {
  make_new_password: () => 'Créez un nouveau mot de passe ici. L’ancien ne fonctionnera plus.',
  paste_password: ({ applicationName }) =>
    `Dans le Web Connector, cliquez sur le champ du mot de passe de la ligne « ${applicationName} », collez le mot de passe et appuyez sur Entrée.`,
  save_password: () => 'Quand il propose d’enregistrer le mot de passe, choisissez « Yes » (oui).',
  update_selected: ({ applicationName }) =>
    `Dans le Web Connector, cochez ${applicationName} et choisissez « Update Selected » (mettre à jour). Ce message disparaît quand tout fonctionne.`,
  close_company: () => 'Dans QuickBooks, choisissez « File > Close Company » (fermer la société).',
  open_company: ({ companyName, path }) =>
    `Ouvrez QuickBooks, puis ${companyName ?? 'la société que vous connectez'}${path === null ? '' : ` (${path})`}.`,
  sign_out_elsewhere: () =>
    'Demandez à la personne qui a ouvert la société sur un autre ordinateur de la fermer : « File > Close Company ».',
  switch_to_multi_user: () =>
    'Dans QuickBooks, choisissez « File > Switch to Multi-user Mode » (mode multi-utilisateurs). S’il n’est pas dans le menu, ce mode est déjà actif.',
  switch_to_single_user: () =>
    'Dans QuickBooks, choisissez « File > Switch to Single-user Mode » (mode mono-utilisateur).',
  close_dialog: () =>
    'Regardez QuickBooks : répondez à chaque message ou fermez-le, comme une mise à jour, une sauvegarde ou une demande de mot de passe. Regardez aussi derrière les autres fenêtres.',
  sign_in_as_admin: () => 'Ouvrez la société dans QuickBooks en tant qu’Admin, en mode mono-utilisateur.',
  choose_yes_always: () =>
    'Quand QuickBooks le demande, choisissez « Yes, always; allow access even if QuickBooks is not running » (oui, toujours), puis « Continue » et « Done ».',
  open_integrated_applications: ({ applicationName }) =>
    sentence(
      `Choisissez « Edit > Preferences > Integrated Applications > Company Preferences ». Décochez « Don’t allow any applications… » et cochez ${applicationName}`,
    ),
  allow_automatic_login: ({ applicationName }) =>
    `Choisissez ${applicationName}, puis « Properties », et cochez « Allow this application to login automatically » (connexion automatique). Puis « OK », deux fois.`,
  check_same_computer: () => 'Vérifiez que le Web Connector se trouve sur l’ordinateur où vous utilisez QuickBooks.',
  install_connector_again: () =>
    'Téléchargez le Web Connector et installez-le de nouveau là-bas. Cela répare ce qui manque; vos réglages sont conservés.',
  use_same_rights: () =>
    'Si QuickBooks ou le Web Connector est seul à être démarré en tant qu’administrateur, ils ne se voient pas. Démarrez-les tous les deux de la même façon, ou fermez QuickBooks pendant une synchronisation.',
  restart_computer: () => 'Si le problème persiste, redémarrez l’ordinateur et réessayez.',
  update_connector: () =>
    'Téléchargez la dernière version du Web Connector et installez-la sur l’ordinateur QuickBooks.',
  remove_old_row: ({ applicationName }) =>
    `Dans le Web Connector, s’il y a une ligne « ${applicationName} », choisissez « Remove » (supprimer) à côté.`,
  make_new_configuration: () =>
    'Créez ici un nouveau fichier de configuration, et ouvrez-le sur l’ordinateur QuickBooks. Jetez le précédent.',
  make_new_configuration_if_needed: () =>
    'Si ce message reste, le fichier de configuration a été ouvert pendant que l’autre société était ouverte. Créez ici un nouveau fichier et ouvrez-le dans la bonne société.',
  correct_record: () =>
    'Si QuickBooks a nommé un enregistrement ci-dessus, ouvrez-le là-bas et retapez les caractères inhabituels, comme un émoji ou un symbole collé.',
  view_log: () =>
    'Si l’échange s’arrête encore, choisissez « View Log » (voir le journal) dans le Web Connector et gardez les dernières lignes à portée de main.',
  send_message: () => 'Envoyez le message ci-dessous. Il dit tout ce qu’il faut.',
  wake_computer: ({ computerName }) =>
    `Vérifiez que l’ordinateur ${computerName ?? 'QuickBooks'} est allumé, en ligne et hors veille, avec une session Windows ouverte.`,
  start_connector: () =>
    'Cherchez l’icône du Web Connector près de l’horloge. Si elle n’y est pas, cherchez « Web Connector » dans Windows et ouvrez-le.',
  tick_auto_run: ({ applicationName }) =>
    sentence(`Dans sa fenêtre, vérifiez que « Auto-Run » est coché pour ${applicationName}`),
  choose_retry: () =>
    'Dans le message du Web Connector, choisissez « Retry » (réessayer). S’il a disparu, rouvrez le fichier.',
  choose_ok: () => 'Quand le Web Connector demande s’il faut ajouter l’application, choisissez « OK ».',
  open_file_again: ({ fileName }) => `Fermez le message, puis double-cliquez sur ${fileName}.`,
  add_application: ({ fileName }) =>
    `Ouvrez le Web Connector depuis le menu Démarrer, choisissez « Add an Application » (ajouter une application), puis ${fileName}. S’il n’y est pas, installez-le d’abord.`,
  check_clock: () => 'Vérifiez la date, l’heure et le fuseau horaire dans Windows, et installez ses mises à jour.',
}

/** What to ask of an administrator, a hosting provider or support, in words they know. */
const problemRequests: Messages['problemRequests'] = {
  wrong_password: ({ applicationName }) =>
    `Veuillez entrer dans le Web Connector, sur la ligne « ${applicationName} », le mot de passe que je vous envoie, puis choisir « Update Selected ».`,
  wrong_company_file: ({ companyName, path }) =>
    `Veuillez fermer la société ouverte dans QuickBooks, et ouvrir ${companyName ?? 'la nôtre'}${path === null ? '' : ` (${path})`}.`,
  no_company_file_open: ({ path }) =>
    `Veuillez ouvrir notre société dans QuickBooks${path === null ? '' : ` (${path})`}, et la laisser ouverte.`,
  company_file_in_use: ({ path }) =>
    `Veuillez regarder qui a ouvert notre fichier de société${path === null ? '' : ` (${path})`}, lui demander de le fermer, et activer le mode multi-utilisateurs. L’utilisateur QuickBooks du Web Connector ne doit pas être actif ailleurs.`,
  single_user_mode: () =>
    'Veuillez mettre notre fichier de société dans le mode d’utilisation que demande le code ci-dessous.',
  dialog_open: () => 'Veuillez répondre au message ouvert dans QuickBooks, ou le fermer.',
  access_not_granted: ({ applicationName }) =>
    `Veuillez ouvrir la société en tant qu’Admin, en mode mono-utilisateur. Sous « Edit > Preferences > Integrated Applications > Company Preferences », autorisez ${applicationName} et cochez « Allow this application to login automatically » dans « Properties ». Si l’application n’y est pas, choisissez « Update Selected » dans le Web Connector et répondez « Yes, always; allow access even if QuickBooks is not running ».`,
  quickbooks_not_found: () =>
    'Veuillez installer ou réparer le QuickBooks Web Connector sur l’ordinateur où s’exécute notre QuickBooks : son processeur de requêtes (QBXMLRP2) est absent ou d’une autre version.',
  could_not_start_quickbooks: ({ path }) =>
    `Veuillez vérifier que QuickBooks et le Web Connector s’exécutent sous le même utilisateur Windows, tous deux avec ou tous deux sans les droits d’administrateur, et que notre fichier de société s’ouvre${path === null ? '' : ` (${path})`}.`,
  connector_outdated: () =>
    'Veuillez installer la version actuelle du QuickBooks Web Connector sur l’ordinateur où s’exécute notre QuickBooks.',
  duplicate_registration: ({ applicationName }) =>
    `Le Web Connector affiche QBWC1039 à l’ajout du fichier de configuration « ${applicationName} » : le fichier de société porte une ancienne inscription, ou l’utilisateur n’était pas Admin. Veuillez ajouter le fichier en tant qu’Admin, en mode mono-utilisateur. S’il est encore refusé, je peux vous envoyer un fichier avec une nouvelle inscription.`,
  data_rejected: () => 'Veuillez regarder la requête qui a échoué, et nous dire quel enregistrement était en cause.',
  connector_silent: ({ applicationName }) =>
    sentence(
      `Veuillez vérifier que l’ordinateur est allumé et hors veille, avec une session Windows ouverte, que le QuickBooks Web Connector est démarré et que « Auto-Run » est coché pour ${applicationName}`,
    ),
  other: () =>
    'Veuillez nous indiquer ce que signifie ici le code ci-dessous. Je peux vous envoyer le journal du Web Connector (QWCLog.txt).',
}

/** What is said where something isn’t right. */
export const troubleMessages: TroubleMessages = {
  troubleshooter,
  problemPanel,
  problemSteps,
  windowChooser,
  problemRequests,
  logDoctor,
}
