import type { Messages } from '../Messages'
import { sentence } from '../sentence'

/** What happened, for each problem. */
export const problems: Messages['problems'] = {
  wrong_password: {
    title: 'Ce mot de passe n’a pas fonctionné',
    what: () =>
      'Le Web Connector a essayé de s’identifier, mais pas avec le dernier mot de passe. Seul le dernier fonctionne.',
  },
  wrong_company_file: {
    title: 'Une autre société est ouverte dans QuickBooks',
    what: ({ companyName }) =>
      companyName === null
        ? 'La société ouverte n’est pas celle que vous avez connectée. Rien n’y a été lu.'
        : `${sentence(`Cette connexion est réservée à ${companyName}`)} Rien n’a été lu dans la société ouverte en ce moment.`,
  },
  no_company_file_open: {
    title: 'Aucune société n’est ouverte dans QuickBooks',
    what: () =>
      'Votre société doit être ouverte dans QuickBooks la première fois, et chaque fois qu’il ne peut pas l’ouvrir seul.',
  },
  company_file_in_use: {
    title: 'Quelqu’un d’autre utilise le fichier de société',
    what: () =>
      'Selon QuickBooks, le fichier est ouvert ailleurs, ou son utilisateur est déjà actif sur un autre ordinateur.',
  },
  single_user_mode: {
    title: 'QuickBooks n’est pas dans le bon mode d’utilisation',
    what: () => 'La société est ouverte dans un mode qui exclut les autres programmes.',
  },
  dialog_open: {
    title: 'QuickBooks attend une réponse',
    what: () =>
      'Un message ou une fenêtre reste à fermer dans QuickBooks. D’ici là, aucun autre programme n’y a accès.',
  },
  access_not_granted: {
    title: 'QuickBooks n’a pas permis l’accès',
    what: ({ providerName }) =>
      `${sentence(`Seul l’utilisateur Admin de QuickBooks peut donner l’accès à ${providerName}`)} Une minute suffit, une seule fois.`,
  },
  quickbooks_not_found: {
    title: 'Le Web Connector ne trouve pas QuickBooks',
    what: () =>
      'QuickBooks n’est pas sur cet ordinateur, ou la partie qui donne accès aux autres programmes est endommagée.',
  },
  could_not_start_quickbooks: {
    title: 'QuickBooks n’a pas pu démarrer',
    what: () => 'Le Web Connector a essayé d’ouvrir QuickBooks lui-même, sans y arriver.',
  },
  connector_outdated: {
    title: 'Le Web Connector est trop ancien',
    what: ({ providerName }) =>
      `${sentence(`Un Web Connector plus récent est nécessaire à ${providerName}`)} Vos réglages sont conservés.`,
  },
  duplicate_registration: {
    title: 'Ce fichier de société garde une ancienne inscription',
    what: () =>
      'C’est ce que QBWC1039 veut dire le plus souvent. Un nouveau fichier de configuration corrige cela. Vos données restent intactes.',
  },
  data_rejected: {
    title: 'QuickBooks n’a pas pu répondre à une requête',
    what: () =>
      'Une requête s’est terminée par une erreur, souvent à cause d’un caractère inhabituel dans un enregistrement. Le reste est intact.',
  },
  connector_silent: {
    title: 'L’ordinateur QuickBooks ne donne pas de nouvelles',
    what: () =>
      'Il est peut-être éteint ou en veille, ou le Web Connector est fermé. La synchronisation reprendra dès son retour.',
  },
  other: {
    title: 'L’échange avec QuickBooks s’est arrêté',
    what: () =>
      'Nous n’avons pas de solution sûre pour ce cas. Réessayer aide souvent; sinon, le soutien technique saura chercher.',
  },
}
