import type { Messages } from '../Messages'

/** Words that many components share. */
export const common: Messages['common'] = {
  tryAgain: 'Réessayer',
  close: 'Fermer',
  copy: 'Copier',
  copied: 'Copié',
  copyByHand: 'Votre navigateur n’a pas permis la copie. Le texte est sélectionné : appuyez sur Ctrl+C.',
  loading: 'Chargement…',
  show: 'Afficher',
  hide: 'Masquer',
  outdated: 'Voici la situation aux dernières nouvelles.',
  keepTrying: 'Vous n’avez rien à faire : nous continuons d’essayer.',
  broken: {
    title: 'Cette partie de la page ne fonctionne plus',
    body: 'Un problème est survenu de notre côté. Rien n’a changé sur votre ordinateur.',
  },
}
