import { randomUUID } from 'node:crypto'
import { addDays } from 'date-fns/addDays'
import { subDays } from 'date-fns/subDays'
import type { HandoffStatus, HandoffLink, HandoffList } from 'connections-sdk/contract'
import type { FastifyInstance } from 'fastify'
import type { Selectable } from 'kysely'
import type { HandoffsTable } from '../database/tables'
import { changeDesktop } from '../desktop/changeDesktop'
import { desktopPath } from '../desktop/desktopPath'
import { lockOwnedConnection } from '../desktop/lockOwnedConnection'
import { ownedConnection } from '../desktop/ownedConnection'
import { HttpError, notFound } from '../http/HttpError'
import { parseInput } from '../http/parseInput'
import { connectionParams, handoffParams } from '../http/pathParams'
import { withIdempotency } from '../http/withIdempotency'
import { inTransaction } from '../Scope'
import { newSecret } from '../security/randomText'
import { sha256 } from '../security/sha256'
import type { RouteOptions, ServiceContext } from '../ServiceContext'

/** One-use links that open the same setup on the QuickBooks computer. */
export async function handoffRoutes(app: FastifyInstance, { context }: RouteOptions) {
  app.post(`${desktopPath}/handoffs`, async (request, reply) => {
    const { companyId, connectionId } = parseInput(connectionParams, request.params)
    const { handoffUrl } = context.settings
    if (handoffUrl === undefined) {
      throw new HttpError(501, 'This service makes no links: its operator has set no CONNECTOR_HANDOFF_URL.')
    }
    return withIdempotency(context, request, reply, companyId, async (scope) => {
      await lockOwnedConnection(scope, companyId, connectionId)
      await endHandoffs(scope, connectionId)
      return { statusCode: 201, body: await createHandoff(scope, connectionId, handoffUrl) }
    })
  })

  app.get(`${desktopPath}/handoffs`, async (request): Promise<HandoffList> => {
    const { companyId, connectionId } = parseInput(connectionParams, request.params)
    await ownedConnection(context, companyId, connectionId)
    const rows = await context.db
      .selectFrom('handoffs')
      .selectAll()
      .where('connection_id', '=', connectionId)
      .where('revoked_at', 'is', null)
      .where('expires_at', '>', context.now().toISOString())
      .orderBy('created_at', 'desc')
      .execute()
    return { results: rows.map(handoffOf) }
  })

  app.delete(`${desktopPath}/handoffs/:handoffId`, async (request, reply) => {
    const { companyId, connectionId, handoffId } = parseInput(handoffParams, request.params)
    await inTransaction(context, async (scope) => {
      await lockOwnedConnection(scope, companyId, connectionId)
      if ((await endHandoffs(scope, connectionId, handoffId)) === 0) throw notFound('hand-off')
    })
    return reply.code(204).send()
  })
}

/** How long a code that is no longer good is still told apart from one that never was. */
const rememberedDays = 30

/** Makes a link with a code that is good once. Only the code's hash is stored. */
async function createHandoff(
  { db, now, settings }: ServiceContext,
  connectionId: string,
  handoffUrl: string,
): Promise<HandoffLink> {
  const code = newSecret()
  const at = now()
  await db.deleteFrom('handoffs').where('expires_at', '<', subDays(at, rememberedDays).toISOString()).execute()
  const row = await db
    .insertInto('handoffs')
    .values({
      code_hash: sha256(code),
      id: randomUUID(),
      connection_id: connectionId,
      created_at: at.toISOString(),
      expires_at: addDays(at, settings.handoffDays).toISOString(),
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  const url = new URL(handoffUrl)
  // In the fragment, which browsers keep to themselves: the code reaches no server's log and no referrer.
  url.hash = `handoff=${code}`
  return { ...handoffOf(row), url: url.href }
}

/** Ends a connection's hand-offs, or one of them: its link opens nothing more, and whoever opened it goes no further. */
async function endHandoffs(scope: ServiceContext, connectionId: string, handoffId?: string) {
  const at = scope.now().toISOString()
  let ending = scope.db
    .updateTable('handoffs')
    .set({ revoked_at: at })
    .where('connection_id', '=', connectionId)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', at)
  if (handoffId !== undefined) ending = ending.where('id', '=', handoffId)
  const ended = await ending.returning('id').execute()
  // A helper's open stream looks again, and ends.
  if (ended.length > 0) await changeDesktop(scope, connectionId, {})
  return ended.length
}

function handoffOf({ id, expires_at, opened_at, opened_on }: Selectable<HandoffsTable>): HandoffStatus {
  return { id, expiresAt: expires_at, openedAt: opened_at, openedOn: opened_on as HandoffStatus['openedOn'] }
}
