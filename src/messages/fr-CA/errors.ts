import type { Messages } from '../Messages'

/** What users read when our side of things fails, by the error's code. */
export const errors: Messages['errors'] = {
  provider_missing: 'Cette partie de la page n’est pas encore configurée.',
  session_expired:
    'Votre session a pris fin. Ouvrez-la de nouveau sur cette page, puis réessayez; votre progression est conservée.',
  not_allowed: 'Votre compte ne permet pas cette action. Demandez à la personne qui le gère.',
  not_found: 'Cette connexion est introuvable. Elle a peut-être été supprimée.',
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
