import type { FastifyRequest } from 'fastify'
import { HttpError, notFound } from '../http/HttpError'
import { parseInput } from '../http/parseInput'
import { connectionParams } from '../http/pathParams'
import type { Scope } from '../Scope'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** A helper's token, which comes of a hand-off, may call it for the connection that was handed off. Every other address refuses it. */
    isPartOfSetup?: boolean
    /** It may come after the first sync, which doesn't wait for the answer. */
    isSchedule?: boolean
  }
}

/** Options of a route that a helper needs to finish setup. */
export const partOfSetup = { config: { isPartOfSetup: true } }

/** As {@link partOfSetup}, for the step that a quick first sync may overtake: the hours may be chosen once more. */
export const scheduleOfSetup = { config: { isPartOfSetup: true, isSchedule: true } }

/**
 * Lets a helper's request pass that goes on with the setup that was handed off: its own connection, an address of setup, and
 * once setup is finished, its hours chosen, no more than reading how it went.
 *
 * @throws HttpError 401 once the hand-off has ended; 403 for what isn't part of setup; 404 for another connection
 */
export async function requireSetupOnly(
  scope: Pick<Scope, 'db' | 'now'>,
  request: Pick<FastifyRequest, 'method' | 'params' | 'routeOptions'>,
  handoffId: string,
) {
  const handoff = await openedHandoff(scope, handoffId)
  if (handoff === undefined) {
    throw new HttpError(401, 'What this link opened has ended. Ask for a new link.', { challenge: 'Bearer' })
  }
  if (request.routeOptions.config.isPartOfSetup !== true) {
    throw new HttpError(403, 'This token comes of a hand-off: it opens one setup and nothing else.')
  }
  const { connectionId } = parseInput(connectionParams, request.params)
  if (connectionId !== handoff.connection_id) throw notFound('connection')
  const isSynced = handoff.first_sync_completed_at !== null
  const stillChooses = request.routeOptions.config.isSchedule === true && handoff.schedule_chosen_at === null
  if (request.method !== 'GET' && isSynced && !stillChooses) {
    throw new HttpError(403, 'This token comes of a hand-off, and that setup is finished.')
  }
}

/** A hand-off whose link was opened and that still lasts, with its company and how far setup has come. */
export async function openedHandoff({ db, now }: Pick<Scope, 'db' | 'now'>, handoffId: string) {
  return db
    .selectFrom('handoffs')
    .innerJoin('connections', 'connections.id', 'handoffs.connection_id')
    .innerJoin('desktop_connections', 'desktop_connections.connection_id', 'handoffs.connection_id')
    .select(['handoffs.id', 'handoffs.connection_id', 'handoffs.expires_at', 'connections.company_id'])
    .select(['desktop_connections.first_sync_completed_at', 'desktop_connections.schedule_chosen_at'])
    .where('handoffs.id', '=', handoffId)
    .where('handoffs.opened_at', 'is not', null)
    .where('handoffs.revoked_at', 'is', null)
    .where('handoffs.expires_at', '>', now().toISOString())
    .executeTakeFirst()
}
