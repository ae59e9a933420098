import http from 'node:http'
import { once } from 'node:events'
import { buffer } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'

/** An address that stays while services come and go behind it. */
export interface Relay {
  url: string
  /** Where requests go, in turn; none cuts the caller off. */
  targets: string[]
  /** A request has been passed on as a whole. */
  onPassed?: ((body: string) => void) | undefined
  /** An answer has come; true cuts the caller off before hearing it. */
  onAnswered?: ((requestBody: string) => boolean) | undefined
}

/** Relays each request on a network connection of its own, so that one session's calls reach all targets. */
export async function startRelay(): Promise<Relay> {
  const relay: Relay = { url: '', targets: [] }
  let next = 0
  const server = http.createServer((request, response) => {
    pass(request, response).catch(() => response.destroy())
  })

  async function pass(request: http.IncomingMessage, response: http.ServerResponse) {
    const body = await buffer(request)
    const target = relay.targets[next++ % Math.max(1, relay.targets.length)]
    if (target === undefined) throw new Error('there is no service to pass this on to')
    const onward = http.request(`${target}${request.url}`, {
      method: request.method,
      headers: { ...request.headers, connection: 'close' },
      agent: false,
    })
    onward.end(body, () => relay.onPassed?.(body.toString()))
    const [answer] = (await once(onward, 'response')) as [http.IncomingMessage]
    const answerBody = await buffer(answer)
    if (relay.onAnswered?.(body.toString())) throw new Error('cut off')
    response.writeHead(answer.statusCode ?? 500, { ...answer.headers, connection: 'close' }).end(answerBody)
  }

  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  relay.url = `http://localhost:${address.port}`
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return relay
}
