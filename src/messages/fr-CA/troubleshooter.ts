import type { Messages } from '../Messages'

/** What customers see when something isn't right, in their words. */
export const troubleshooter: Messages['troubleshooter'] = {
  title: 'Quelque chose ne fonctionne pas?',
  intro: 'Choisissez ce que vous voyez. Chaque réponse dit quoi faire, et sur quel ordinateur.',
  updateSelected: ({ applicationName }) =>
    `Dans le Web Connector, cochez ${applicationName} et choisissez « Update Selected » (mettre à jour).`,
  symptoms: {
    red_message: {
      title: 'Le Web Connector affiche une erreur',
      what: () =>
        'Ces étapes règlent la plupart des erreurs. Sinon, son journal sait pourquoi : voyez la dernière ligne ci-dessous.',
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
}
