import type { FastifyInstance } from 'fastify'
import type { IncomingMessage, ServerResponse } from 'node:http'

/** How long a stop waits for answers under way. */
const graceMs = 5000

/**
 * Watches which answers are under way; the result stops the server once they are out, or when their callers don't take them in
 * time. Left to itself the server would also wait for lines on which a browser has asked nothing yet.
 */
export function gracefulStop(app: FastifyInstance) {
  const underWay = new Set<ServerResponse>()
  let isStopping = false
  const closeIfIdle = () => {
    if (isStopping && underWay.size === 0) app.server.closeAllConnections()
  }
  app.server.on('request', (_request: IncomingMessage, response: ServerResponse) => {
    underWay.add(response)
    response.once('close', () => {
      underWay.delete(response)
      closeIfIdle()
    })
  })
  return async () => {
    isStopping = true
    const cutOff = setTimeout(() => app.server.closeAllConnections(), graceMs)
    // Event streams end before this hook's turn, so what is left are answers.
    const closed = app.close()
    setImmediate(closeIfIdle)
    await closed
    clearTimeout(cutOff)
  }
}
