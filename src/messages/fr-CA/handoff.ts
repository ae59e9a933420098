import type { Messages } from '../Messages'

/** Handoff: carrying on at the QuickBooks computer. */
export const handoff: Messages['handoff'] = {
  open: 'Continuer sur un autre ordinateur',
  title: 'Continuer sur l’ordinateur QuickBooks',
  intro: 'Ouvrez-y ce lien. Vous y retrouverez ces étapes là où vous en êtes, sans ouvrir de session.',
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
  waiting: 'Nous attendons l’ordinateur QuickBooks',
  movedOn: 'La configuration a avancé',
  movedOnHint:
    'Si quelqu’un a ouvert le lien, il ne sert plus. Créez-en un nouveau pour ouvrir ces étapes encore une fois.',
  waitingHint:
    'Cette page suit d’elle-même. S’il ne se passe rien, créez un nouveau lien : chacun ne sert qu’une fois.',
}
