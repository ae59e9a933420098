import type { Locale } from '../src/messages/Locale'
import type { Messages } from '../src/messages/Messages'

/** Everything that is said in a language, once all its parts have come. */
export async function allMessages({ everywhere, parts }: Locale): Promise<Messages> {
  const [setup, steps, manage, page, pauses, trouble] = await Promise.all([
    parts.setup(),
    parts.steps(),
    parts.manage(),
    parts.page(),
    parts.pauses(),
    parts.trouble(),
  ])
  return { ...everywhere, ...setup, ...steps, ...manage, ...page, ...pauses, ...trouble }
}
