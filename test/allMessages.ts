import type { Locale } from '../src/messages/Locale'
import type { Messages } from '../src/messages/Messages'

/** Everything that is said in a language, once all its parts have come. */
export async function allMessages({ everywhere, parts }: Locale): Promise<Messages> {
  const [setup, manage, trouble] = await Promise.all([parts.setup(), parts.manage(), parts.trouble()])
  return { ...everywhere, ...setup, ...manage, ...trouble }
}
