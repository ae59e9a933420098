import type { EverywhereMessages, Messages } from '../Messages'
import { dated } from './grammar'
import { dataTypeNames } from './dataTypeNames'
import { problems } from './problems'

/** Words that many components share. */
const common: Messages['common'] = {
  tryAgain: 'Réessayer',
  close: 'Fermer',
  copy: 'Copier',
  copied: 'Copié',
  copyByHand: 'Votre navigateur n’a pas permis la copie. Le texte est sélectionné : appuyez sur Ctrl+C.',
  loading: 'Chargement…',
  show: 'Afficher',
  hide: 'Masquer',
  showAll: ({ count }) => `Tout afficher (${count})`,
  outdated: 'Voici la situation aux dernières nouvelles.',
  keepTrying: 'Vous n’avez rien à faire : nous continuons d’essayer.',
  /** The heading of the help for all that isn't as the page says. */
  troubleshoot: 'Quelque chose ne fonctionne pas?',
  port: ({ port }) => `port ${port}`,
  copyHostName: 'Copier l’adresse à autoriser',
  broken: {
    title: 'Cette partie de la page ne fonctionne plus',
    body: 'Un problème est survenu de notre côté. Rien n’a changé sur votre ordinateur.',
  },
}

/** What users read when our side of things fails, by the error's code. */
const errors: Messages['errors'] = {
  provider_missing: 'Cette partie de la page n’est pas encore configurée.',
  session_expired:
    'Votre session a pris fin. Ouvrez-la de nouveau sur cette page, puis réessayez; votre progression est conservée.',
  token_unavailable: 'Cette page n’a pas pu accéder au service. Votre progression est conservée.',
  not_allowed: 'Votre compte ne permet pas cette action. Demandez à la personne qui le gère.',
  not_found: 'Cette connexion est introuvable. Elle a peut-être été supprimée.',
  not_offered: 'Cette fonction n’est pas offerte pour cette connexion.',
  conflict: 'Quelque chose a changé entre-temps. Regardez de nouveau, puis réessayez.',
  invalid_request: 'Le service ne l’a pas accepté. Vérifiez ce que vous avez entré.',
  rate_limited: 'Il y a eu trop de demandes d’un coup. Attendez une minute, puis réessayez.',
  offline: 'Le service est hors d’atteinte. Vérifiez votre connexion Internet.',
  unreachable: 'Le service ne répond pas pour le moment.',
  timed_out: 'Le service a mis trop de temps à répondre.',
  service_unavailable: 'Le service n’est pas disponible. Il revient d’habitude en quelques minutes.',
  unexpected_response: 'Le service a envoyé une réponse que nous n’avons pas pu lire.',
  reference: ({ correlationId }) => `Référence pour le soutien technique : ${correlationId}`,
}

/** How moments are put together. */
const time: Messages['time'] = {
  moment: ({ day, time: clock }) => `${dated(day)} à ${clock}`,
}

/** A download's button, bar and outcome. */
const fileDownload: Messages['fileDownload'] = {
  progress: ({ fileName }) => `Téléchargement : ${fileName}`,
  received: ({ received, total }) => `${received} sur ${total}`,
  receivedOnly: ({ received }) => `${received} jusqu’ici`,
  saved: ({ fileName }) => `Enregistré sous ${fileName}. Regardez dans vos téléchargements.`,
}

/** What every screen may have to say, also one that waits for its other words or has failed. */
export const everywhereMessages: EverywhereMessages = {
  common,
  errors,
  dataTypeNames,
  problems,
  time,
  fileDownload,
}
