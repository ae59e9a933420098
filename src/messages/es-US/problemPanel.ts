import type { MessageRecipient } from '../../domain/problems/problemGuides'
import type { MessageValues } from '../en/problemPanel'
import type { Messages } from '../Messages'

const greeting: Record<MessageRecipient, (values: MessageValues) => string> = {
  administrator: ({ providerName }) =>
    `Hola:\n\nNuestro QuickBooks Desktop está conectado con ${providerName}, y la conexión necesita su ayuda.`,
  hosting_provider: ({ providerName }) =>
    `Hola:\n\nUstedes alojan nuestro QuickBooks Desktop. Está conectado con ${providerName} mediante el QuickBooks Web Connector, y la conexión necesita su ayuda.`,
  support: ({ providerName }) =>
    `Hola, equipo de soporte de ${providerName}:\n\nLa conexión con nuestro QuickBooks Desktop se detuvo.`,
}

/** The screen of a problem, round the words of the problem itself. */
export const problemPanel: Messages['problemPanel'] = {
  where: 'Dónde',
  who: 'Quién actúa',
  seen: 'Detectado',
  onComputer: ({ computerName }) =>
    computerName === null ? 'En la computadora de QuickBooks' : `En la computadora de QuickBooks (${computerName})`,
  onHosted: 'En su QuickBooks alojado',
  actor: {
    customer: () => 'Usted',
    quickbooks_administrator: () => 'Quien inicia sesión en QuickBooks como Admin',
    hosting_provider: () => 'La empresa que aloja su QuickBooks',
    support: ({ providerName }) => `Usted o el soporte de ${providerName}`,
  },
  steps: 'Qué hacer',
  detail: 'Qué dijo QuickBooks',
  code: 'Código',
  tryingAgain: 'El Web Connector lo intenta de nuevo…',
  cleared: 'Resuelto. QuickBooks volvió a responder.',
  messageTitle: {
    administrator: () => '¿No puede hacerlo usted? Envíe esto a su administrador',
    hosting_provider: () => 'Mensaje para la empresa que aloja su QuickBooks',
    support: ({ providerName }) => `Mensaje para el soporte de ${providerName}`,
  },
  messageLabel: 'Mensaje',
  copyMessage: 'Copiar mensaje',
  message: (recipient, values) =>
    [
      greeting[recipient](values),
      `${values.title}. ${values.what}`,
      values.request,
      [values.companyName === null ? '' : `Empresa: ${values.companyName}`, `Código: ${values.codes}`]
        .filter(Boolean)
        .join('\n'),
      'Gracias',
    ].join('\n\n'),
}
