import type { FastifyInstance } from 'fastify'
import { desktopPath } from '../desktop/desktopPath'
import { ownedConnection } from '../desktop/ownedConnection'
import { quickBooksDesktopDocument } from '../desktop/quickBooksDesktopDocument'
import { parseInput } from '../http/parseInput'
import { connectionParams } from '../http/pathParams'
import { requireCompany } from '../security/requireCompany'
import { openedHandoff, partOfSetup } from '../security/requireSetupOnly'
import type { RouteOptions } from '../ServiceContext'
import { DocumentEvents } from './DocumentEvents'

/** Every change of a connection as it happens, over `text/event-stream`. */
export async function eventRoutes(app: FastifyInstance, { context }: RouteOptions) {
  const open = new Set<DocumentEvents>()
  // Streams never end by themselves, and a server that closes waits for its answers.
  app.addHook('preClose', async () => {
    for (const events of open) events.end()
  })

  app.get(`${desktopPath}/events`, partOfSetup, async (request, reply) => {
    const { companyId, connectionId } = parseInput(connectionParams, request.params)
    const { expiresAt, handoffId } = await requireCompany(context, request, companyId)
    await ownedConnection(context, companyId, connectionId)
    const events = new DocumentEvents({
      read: async () => {
        // A helper's stream ends with the hand-off that it comes of.
        if (handoffId !== null && (await openedHandoff(context, handoffId)) === undefined) return null
        return quickBooksDesktopDocument(context, connectionId)
      },
      listen: (listener) => context.changes.listen(connectionId, listener),
      // A stream must not outlive the login that opened it.
      endsInMs: expiresAt === null ? null : expiresAt.getTime() - context.now().getTime(),
      onTrouble: (err) => request.log.error({ err }, 'an event stream broke off'),
    })
    open.add(events)
    events.stream.once('close', () => open.delete(events))
    return reply.type('text/event-stream; charset=utf-8').header('x-accel-buffering', 'no').send(events.stream)
  })
}
