import type { UpdateContext } from './UpdateContext'
import { UpdateFailure } from './UpdateFailure'

/**
 * Tells the server which Web Connector this is, and does as it says: '' go on, `W:` ask the person, `E:` stop,
 * `O:` the server wants another version.
 * @throws UpdateFailure QBWC1037 when the update must not go on, QBWC1046 for any other answer.
 */
export async function checkClientVersion(context: UpdateContext): Promise<void> {
  const { conversation, settings, log, askVersionWarning } = context
  const note = (text: string) => log.write('SOAPWebService.do_clientVersion', text)
  const agree = () =>
    note('This application agrees with the current version of QBWebConnector. Allowing update operation.')

  const answer = await conversation.clientVersion(settings.productVersion ?? '2.3.0.215')
  if (answer === '') return agree()
  const [, kind, message = ''] = /^([WEO]):(.*)$/s.exec(answer) ?? []
  if (kind === 'O' && settings.olderVersionAnswer === 'continue') return agree()
  conversation.mustClose = true
  if (kind === undefined) {
    const text = 'The application answered clientVersion() with something that is no verdict on the version.'
    note(`QBWC1046: ${text}`)
    throw new UpdateFailure('QBWC1046', text)
  }
  note(`QBWC1037: ${message}`)
  if (kind === 'W' && (await askVersionWarning(message))) return agree()
  const text = kind === 'O' ? `The application wants version ${message} of the Web Connector.` : message
  throw new UpdateFailure('QBWC1037', text)
}
