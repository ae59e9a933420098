import { timelineQuerySchema, type Timeline } from 'connections-sdk/contract'
import type { FastifyInstance } from 'fastify'
import { refusedField } from '../http/HttpError'
import { parseInput } from '../http/parseInput'
import { connectionParams } from '../http/pathParams'
import type { RouteOptions } from '../ServiceContext'
import { desktopPath } from './desktopPath'
import { ownedConnection } from './ownedConnection'

/** What happened to a connection, newest first. */
export async function timelineRoutes(app: FastifyInstance, { context }: RouteOptions) {
  app.get(`${desktopPath}/timeline`, async (request): Promise<Timeline> => {
    const { companyId, connectionId } = parseInput(connectionParams, request.params)
    const { before, limit } = parseInput(timelineQuerySchema, request.query)
    await ownedConnection(context, companyId, connectionId)
    const entries = context.db.selectFrom('timeline').where('connection_id', '=', connectionId)
    if (before !== undefined && !(await entries.select('id').where('id', '=', before).executeTakeFirst())) {
      throw refusedField('before', 'There is no such entry.')
    }
    let query = entries.selectAll()
    if (before !== undefined) query = query.where('id', '<', before)
    const rows = await query
      .orderBy('id', 'desc')
      .limit(limit + 1)
      .execute()
    const shown = rows.slice(0, limit)
    return {
      results: shown.map(({ id, at, kind, by_whom, detail, starts_at: startsAt, ends_at: endsAt }) => ({
        id,
        at,
        kind: kind as Timeline['results'][number]['kind'],
        by: by_whom as Timeline['results'][number]['by'],
        detail,
        startsAt,
        endsAt,
      })),
      ...(rows.length > limit && { next: shown.at(-1)?.id ?? null }),
    }
  })
}
