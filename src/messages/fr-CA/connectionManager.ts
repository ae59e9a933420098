import type { Messages } from '../Messages'
import { dated } from './dated'

const oneOf = new Intl.PluralRules('fr-CA')

/** The list of connections. */
export const connectionManager: Messages['connectionManager'] = {
  title: 'Connexions',
  close: 'Fermer',
  count: ({ count, shown }) => (oneOf.select(count) === 'one' ? `${shown} connexion` : `${shown} connexions`),
  search: 'Chercher une connexion',
  found: ({ count, shown, total }) =>
    count === 0 ? 'Aucune connexion trouvée.' : `Connexions trouvées : ${shown} sur ${total}.`,
  nothingFound: ({ search }) => `Rien ne porte le nom « ${search} »`,
  nothingFoundHint: 'Cherchez une plateforme ou une société, comme QuickBooks.',
  showing: ({ shown, total }) => `Affichage de ${shown} sur ${total}`,
  showMore: ({ count }) => `Afficher ${count} de plus`,
  tooMany: ({ shown, total }) => `Voici les ${shown} premières connexions sur ${total}.`,
  empty: {
    title: 'Pas encore de connexion',
    body: 'Une fois votre comptabilité, votre banque ou votre boutique connectée, vous verrez ici comment va chaque connexion.',
  },
  sources: {
    Accounting: 'Comptabilité',
    Banking: 'Services bancaires',
    BankFeed: 'Flux bancaire',
    Commerce: 'Commerce',
    Expense: 'Dépenses',
    Other: 'Autre',
    Unknown: 'Autre',
  },
  standings: {
    setting_up: 'À terminer',
    connected: 'Connectée',
    new: 'Connectée',
    needs_you: 'À vous d’agir',
    disconnected: 'Déconnectée',
    ended: 'Accès terminé',
    unknown: 'État inconnu',
  },
  health: {
    setting_up: 'La connexion a été commencée, mais pas terminée.',
    connected: 'Tout fonctionne comme prévu.',
    new: 'Aucune donnée n’a encore été reçue.',
    needs_you: 'Quelque chose bloque.',
    disconnected: 'Plus rien n’est lu. Les données déjà reçues sont conservées.',
    ended: 'Plus rien n’est lu tant que l’accès n’est pas rétabli.',
    unknown: 'Nous ne connaissons pas encore cet état.',
  },
  live: {
    healthy: 'Vous pouvez utiliser QuickBooks.',
    syncing: 'N’utilisez pas QuickBooks pendant la synchronisation.',
    stopping: 'QuickBooks sera libre dans un instant.',
    paused: 'Vous pouvez utiliser QuickBooks.',
    waiting_for_window: 'D’ici là, vous pouvez utiliser QuickBooks.',
    nothing_to_sync: 'Tout est à jour.',
    silent: 'L’ordinateur est peut-être éteint ou en veille.',
    needs_you: 'Quelque chose bloque.',
    disconnected: 'Plus rien n’est lu. Les données déjà reçues sont conservées.',
    finished: 'L’unique synchronisation est faite, comme prévu.',
    setting_up: 'La connexion a été commencée, mais pas terminée.',
  },
  authorised: ({ date }) => `Autorisée ${dated(date)}`,
  created: ({ date }) => `Commencée ${dated(date)}`,
  synced: ({ ago }) => `Synchronisée ${dated(ago)}`,
  neverSynced: 'Jamais synchronisée',
  page: 'Connexion',
  back: 'Toutes les connexions',
  companyAndKind: ({ company, kind }) => `${company} · ${kind}`,
}
