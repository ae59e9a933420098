import type { MessageRecipient, ProblemActor } from '../../domain/problems/problemGuides'

export interface MessageValues {
  providerName: string
  companyName: string | null
  title: string
  what: string
  /** What to ask of the reader. */
  request: string
  codes: string
}

const greeting = {
  administrator: ({ providerName }) =>
    `Hello,\n\nOur QuickBooks Desktop is connected to ${providerName}, and the connection needs your help.`,
  hosting_provider: ({ providerName }) =>
    `Hello,\n\nYou host our QuickBooks Desktop. It is connected to ${providerName} through the QuickBooks Web Connector, and the connection needs your help.`,
  support: ({ providerName }) => `Hello ${providerName} support,\n\nThe connection to our QuickBooks Desktop stopped.`,
} as const satisfies Record<MessageRecipient, (values: MessageValues) => string>

/** The screen of a problem, round the words of the problem itself. */
export const problemPanel = {
  where: 'Where',
  who: 'Who acts',
  seen: 'Seen',
  onComputer: ({ computerName }: { computerName: string | null }) =>
    computerName === null ? 'On the QuickBooks computer' : `On the QuickBooks computer (${computerName})`,
  onHosted: 'In your hosted QuickBooks',
  actor: {
    customer: () => 'You',
    quickbooks_administrator: () => 'Whoever signs in to QuickBooks as Admin',
    hosting_provider: () => 'The company that hosts your QuickBooks',
    support: ({ providerName }) => `You, or ${providerName} support`,
  } satisfies Record<ProblemActor, (values: { providerName: string }) => string>,
  steps: 'What to do',
  detail: 'What QuickBooks said',
  code: 'Code',
  tryingAgain: 'The Web Connector is trying again…',
  cleared: 'Solved. QuickBooks answered again.',
  messageTitle: {
    administrator: () => 'Can’t do this yourself? Send this to your administrator',
    hosting_provider: () => 'Message for the company that hosts your QuickBooks',
    support: ({ providerName }) => `Message for ${providerName} support`,
  } satisfies Record<MessageRecipient, (values: { providerName: string }) => string>,
  messageLabel: 'Message',
  copyMessage: 'Copy message',
  message: (recipient: MessageRecipient, values: MessageValues) =>
    [
      greeting[recipient](values),
      `${values.title}. ${values.what}`,
      values.request,
      [values.companyName === null ? '' : `Company: ${values.companyName}`, `Code: ${values.codes}`]
        .filter(Boolean)
        .join('\n'),
      'Thank you',
    ].join('\n\n'),
} as const
