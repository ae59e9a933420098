import type { Messages } from '../Messages'
import { sentence } from '../sentence'

/** One sentence or two for each thing to do. */
export const problemSteps: Messages['problemSteps'] = {
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
    'Si QuickBooks ou le Web Connector est seul à être démarré en tant qu’administrateur, ils ne se voient pas. Démarrez-les tous les deux de la même façon, ou fermez QuickBooks pendant les synchronisations.',
  restart_computer: () => 'Si le problème persiste, redémarrez l’ordinateur et réessayez.',
  update_connector: () =>
    'Téléchargez la dernière version du Web Connector et installez-la sur l’ordinateur QuickBooks.',
  remove_old_row: ({ applicationName }) =>
    `Dans le Web Connector, s’il y a une ligne « ${applicationName} », choisissez « Remove » (supprimer) à côté.`,
  make_new_configuration: () =>
    'Créez ici un nouveau fichier de configuration, et ouvrez-le sur l’ordinateur QuickBooks. Jetez le précédent.',
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
}
