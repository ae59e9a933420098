import type { Messages } from '../Messages'
import { sentence } from '../sentence'

/** What to ask of an administrator, a hosting provider or support, in words they know. */
export const problemRequests: Messages['problemRequests'] = {
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
