import type { MessageRecipient } from '../../domain/problems/problemGuides'
import type { MessageValues } from '../en/problemPanel'
import type { Messages } from '../Messages'
import { ofName } from './ofName'

const greeting: Record<MessageRecipient, (values: MessageValues) => string> = {
  administrator: ({ providerName }) =>
    `Bonjour,\n\nNotre QuickBooks Desktop est connecté à ${providerName}, et cette connexion a besoin de votre aide.`,
  hosting_provider: ({ providerName }) =>
    `Bonjour,\n\nVous hébergez notre QuickBooks Desktop. Il est connecté à ${providerName} par le QuickBooks Web Connector, et cette connexion a besoin de votre aide.`,
  support: ({ providerName }) =>
    `Bonjour à l’équipe de soutien ${ofName(providerName)},\n\nLa connexion à notre QuickBooks Desktop s’est arrêtée.`,
}

/** The screen of a problem, round the words of the problem itself. */
export const problemPanel: Messages['problemPanel'] = {
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
}
