import {
  companyAnswerSchema,
  configurationReplacementSchema,
  type QuickBooksDesktop,
  type QuickBooksDesktopUpdate,
  quickBooksDesktopUpdateSchema,
  type ScheduleInput,
  scheduleInputSchema,
  type SyncRequest,
  syncRequestSchema,
} from 'connections-sdk/contract'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { HttpError, refusedField } from '../http/HttpError'
import { parseInput } from '../http/parseInput'
import { connectionParams } from '../http/pathParams'
import { withIdempotency } from '../http/withIdempotency'
import { problemChange } from '../qbwc/problems/problemChange'
import { inTransaction, type Scope } from '../Scope'
import { sha256 } from '../security/sha256'
import { partOfSetup, scheduleOfSetup } from '../security/requireSetupOnly'
import type { RouteOptions } from '../ServiceContext'
import { chosenDataTypes } from '../syncSettings/chosenDataTypes'
import { answerCompany } from './answerCompany'
import { changeDesktop, type DesktopChange, type TimelineEntry } from './changeDesktop'
import { desktopPath } from './desktopPath'
import { lockDesktop } from './lockDesktop'
import { lockOwnedConnection } from './lockOwnedConnection'
import { ownedConnection } from './ownedConnection'
import { queuePulls, type QueueScope } from './queuePulls'
import { reconnect, replaceConfiguration } from './replaceConfiguration'
import { requireDocument } from './requireDocument'
import { noProblem } from './resetConnection'

/** One QuickBooks Desktop connection: reading it, and what a customer decides about it. */
export async function desktopRoutes(app: FastifyInstance, { context }: RouteOptions) {
  app.get(desktopPath, partOfSetup, async (request, reply) => {
    const { companyId, connectionId } = parseInput(connectionParams, request.params)
    await ownedConnection(context, companyId, connectionId)
    return sendDocument(request, reply, await requireDocument(context, connectionId))
  })

  app.patch(desktopPath, partOfSetup, async (request) => {
    const { companyId, connectionId } = parseInput(connectionParams, request.params)
    const update = parseInput(quickBooksDesktopUpdateSchema, request.body)
    await ownedConnection(context, companyId, connectionId)
    await updateDesktop(context, connectionId, update)
    return requireDocument(context, connectionId)
  })

  app.put(`${desktopPath}/syncSchedule`, scheduleOfSetup, async (request) => {
    const { companyId, connectionId } = parseInput(connectionParams, request.params)
    const schedule = parseInput(scheduleInputSchema, request.body)
    await ownedConnection(context, companyId, connectionId)
    await chooseSyncSchedule(context, connectionId, schedule)
    return requireDocument(context, connectionId)
  })

  app.post(`${desktopPath}/syncs`, async (request, reply) => {
    const { companyId, connectionId } = parseInput(connectionParams, request.params)
    const asked = parseInput(syncRequestSchema, request.body ?? {})
    return withIdempotency(context, request, reply, companyId, async (scope) => {
      await requestSync(scope, companyId, connectionId, asked)
      return { statusCode: 202, body: await requireDocument(scope, connectionId) }
    })
  })

  app.post(`${desktopPath}/company`, partOfSetup, async (request, reply) => {
    const { companyId, connectionId } = parseInput(connectionParams, request.params)
    const answer = parseInput(companyAnswerSchema, request.body)
    return withIdempotency(context, request, reply, companyId, async (scope) => {
      await answerCompany(scope, companyId, connectionId, answer)
      return { statusCode: 200, body: await requireDocument(scope, connectionId) }
    })
  })

  app.post(`${desktopPath}/configuration/replacement`, partOfSetup, async (request, reply) => {
    const { companyId, connectionId } = parseInput(connectionParams, request.params)
    // A client of an earlier version sends no body.
    const { reason } = parseInput(configurationReplacementSchema, request.body ?? {})
    return withIdempotency(context, request, reply, companyId, async (scope) => {
      await replaceConfiguration(scope, companyId, connectionId, reason)
      return { statusCode: 200, body: await requireDocument(scope, connectionId) }
    })
  })

  app.post(`${desktopPath}/reconnection`, async (request, reply) => {
    const { companyId, connectionId } = parseInput(connectionParams, request.params)
    return withIdempotency(context, request, reply, companyId, async (scope) => {
      await reconnect(scope, companyId, connectionId)
      return { statusCode: 200, body: await requireDocument(scope, connectionId) }
    })
  })
}

/** Stores when syncs may run. */
async function chooseSyncSchedule(scope: Scope, connectionId: string, schedule: ScheduleInput) {
  const { start, end, days, timeZone } = schedule
  await changeDesktop(
    scope,
    connectionId,
    { sync_schedule: JSON.stringify(schedule), schedule_chosen_at: scope.now().toISOString() },
    { kind: 'scheduleChanged', by: 'customer', detail: `${start}–${end} ${days} ${timeZone}` },
  )
}

/** Answers the document with its ETag, or 304 and nothing when the caller has it already. */
function sendDocument(request: FastifyRequest, reply: FastifyReply, document: QuickBooksDesktop) {
  const text = JSON.stringify(document)
  // Of the text and not of the revision: silence, the start of a pause or of a window change it without any write.
  const etag = `"${sha256(text).slice(0, 32)}"`
  void reply.header('etag', etag).header('cache-control', 'private, no-cache')
  if (knownTags(request.headers['if-none-match']).includes(etag)) return reply.code(304).send()
  return reply.type('application/json; charset=utf-8').send(text)
}

/** A proxy that compresses may have weakened the tag. */
function knownTags(header: string | undefined) {
  return (header ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''))
}

/**
 * Queues a sync that doesn't wait for the window.
 *
 * @throws HttpError 400 for a data type that isn't fetched; 409 unless the connection is linked
 */
async function requestSync(
  scope: QueueScope,
  companyId: string,
  connectionId: string,
  { dataTypes, everything = false }: SyncRequest,
) {
  const { status } = await lockOwnedConnection(scope, companyId, connectionId)
  const chosen = (await chosenDataTypes(scope, connectionId)).map(({ dataType }) => dataType)
  const unknown = dataTypes?.findIndex((dataType) => !chosen.some((known) => known === dataType)) ?? -1
  if (unknown !== -1) throw refusedField(`dataTypes.${unknown}`, `must be one of ${chosen.join(', ')}`)
  if (status !== 'Linked') throw new HttpError(409, `Only a linked connection can be synced; this one is ${status}.`)
  await queuePulls(scope, { connectionId, dataTypes, by: 'customer', extent: everything ? 'everything' : 'changes' })
  await changeDesktop(scope, connectionId, {})
}

/** Stores what the customer alone knows. A thing that was confirmed before keeps its first time. */
async function updateDesktop(outer: Scope, connectionId: string, update: QuickBooksDesktopUpdate) {
  await inTransaction(outer, async (scope) => {
    const desktop = await lockDesktop(scope, connectionId)
    if (desktop === undefined) return
    const now = scope.now().toISOString()
    const change: DesktopChange = {}
    const entries: TimelineEntry[] = []
    if (update.hosting !== undefined) change.hosting = update.hosting
    if (update.isAdministrator !== undefined) change.is_administrator = Number(update.isAdministrator)
    if (update.requirementsConfirmed) change.requirements_confirmed_at = desktop.requirements_confirmed_at ?? now
    if (update.connectorInstalled) change.connector_installed_at = desktop.connector_installed_at ?? now
    if (update.configurationAdded) {
      change.configuration_added_at = desktop.configuration_added_at ?? now
      // The row is there, so QuickBooks took the file after all.
      if (desktop.problem_code === 'duplicate_registration') {
        Object.assign(change, noProblem)
        entries.push({ kind: 'problemCleared', by: 'customer', detail: desktop.problem_code })
      }
    }
    if (update.duplicateRegistration) {
      const reported = { code: 'duplicate_registration', webConnectorCode: 'QBWC1039' } as const
      const seen = problemChange(desktop, reported, scope.now(), 'customer')
      Object.assign(change, seen.change)
      entries.push(...seen.entries)
    }
    if (Object.keys(change).length > 0) await changeDesktop(scope, connectionId, change, ...entries)
  })
}
