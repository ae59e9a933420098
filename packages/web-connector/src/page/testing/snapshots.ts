import type { Snapshot } from '../Snapshot'
import { snapshotSchema } from '../desktop/computer/useSnapshot'

const longestWaitMs = 15_000

/** The first snapshot of the event stream that is as wanted. @throws when none comes in time. */
export async function snapshotWhere(url: string, isWanted: (snapshot: Snapshot) => boolean): Promise<Snapshot> {
  const signal = AbortSignal.timeout(longestWaitMs)
  const response = await fetch(`${url}/api/events`, { signal })
  if (!response.body) throw new Error('The event stream has no body.')
  let text = ''
  for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
    text += chunk
    const events = text.split('\n\n')
    text = events.pop() ?? ''
    for (const event of events) {
      const snapshot = snapshotSchema.parse(JSON.parse(event.replace(/^data: /, '')))
      if (isWanted(snapshot)) return snapshot
    }
  }
  throw new Error('The event stream ended.')
}

/** Posts a command as the page does. */
export function postCommand(url: string, command: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${url}/api/commands`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(command),
  })
}
