import {
  type DataRecord,
  dataTypeList,
  idSchema,
  quickBooksDataTypes,
  type RecordChanges,
  recordChangesQuerySchema,
  recordsQuerySchema,
} from 'connections-sdk/contract'
import type { FastifyInstance } from 'fastify'
import { type Selectable, sql } from 'kysely'
import * as z from 'zod/mini'
import type { RecordsTable } from '../database/copyTables'
import { ownedConnection } from '../desktop/ownedConnection'
import { notFound, refusedField } from '../http/HttpError'
import { fieldsAskedAbout, type ListedColumns, pageOf } from '../http/pageOf'
import { parseInput } from '../http/parseInput'
import { connectionParams } from '../http/pathParams'
import type { RouteOptions, ServiceContext } from '../ServiceContext'
import { pruneNowAndThen } from './pruneChanges'
import { cursorText, readCursor } from './recordCursor'

const connectionPath = '/companies/:companyId/connections/:connectionId'
const dataTypeParams = z.extend(connectionParams, { dataType: idSchema })
const fieldsSchema = z.record(z.string(), z.unknown())

/** The copy of a company's books: its records as they are, and every change of one in order. */
export async function recordRoutes(app: FastifyInstance, { context }: RouteOptions) {
  pruneNowAndThen(app, context)

  app.get(`${connectionPath}/data/:dataType`, async (request) => {
    const { companyId, connectionId, dataType } = parseInput(dataTypeParams, request.params)
    await ownedConnection(context, companyId, connectionId)
    requireDataType(dataType)
    const { modifiedSince, query } = parseInput(recordsQuerySchema, request.query)
    let records = context.db
      .selectFrom('records')
      .selectAll()
      .where('connection_id', '=', connectionId)
      .where('data_type', '=', dataType)
    if (modifiedSince !== undefined) records = records.where('changed_at', '>=', modifiedSince)
    else if (!fieldsAskedAbout(query).includes('isDeleted')) records = records.where('is_deleted', '=', 0)
    return pageOf(records, recordColumns, 'id', {
      path: `/companies/${companyId}/connections/${connectionId}/data/${dataType}`,
      query: request.query,
      item: recordOf,
    })
  })

  app.get(`${connectionPath}/changes`, async (request) => {
    const { companyId, connectionId } = parseInput(connectionParams, request.params)
    const asked = parseInput(recordChangesQuerySchema, request.query)
    // The cursor was counted in the transaction that wrote its entry: all that are not above it can be seen by now.
    const { change_cursor: upTo } = await ownedConnection(context, companyId, connectionId)
    const after = asked.after === undefined ? 0 : readCursor(connectionId, asked.after)
    if (after === null) throw refusedField('after', 'There is no such place in the feed of this connection.')
    if (after > upTo) throw refusedField('after', 'The feed ends before it: read it from the beginning.')
    return readChanges(context, connectionId, { ...asked, after, upTo })
  })
}

/** @throws HttpError 404 for a data type that isn't one of QuickBooks Desktop */
export function requireDataType(dataType: string) {
  if (!quickBooksDataTypes.some((known) => known === dataType)) throw notFound('data type')
}

/** What a listing of records may be asked about. */
const recordColumns: ListedColumns = {
  id: sql.ref('records.record_id'),
  isDeleted: sql`case when records.is_deleted = 1 then 'true' else 'false' end`,
  modifiedDate: sql.ref('records.changed_at'),
  sourceModifiedDate: sql.ref('records.modified_at'),
}

function recordOf(row: Selectable<RecordsTable>): DataRecord {
  return {
    id: row.record_id,
    dataType: row.data_type,
    modifiedDate: row.changed_at,
    sourceModifiedDate: row.modified_at,
    isDeleted: row.is_deleted === 1,
    data: fields(row.body),
  }
}

function fields(body: string) {
  return z.parse(fieldsSchema, JSON.parse(body))
}

interface ChangesAsked extends Pick<z.output<typeof recordChangesQuerySchema>, 'limit' | 'dataTypes'> {
  after: number
  /** The connection's last cursor. */
  upTo: number
}

async function readChanges(
  { db }: Pick<ServiceContext, 'db'>,
  connectionId: string,
  { after, upTo, limit, dataTypes }: ChangesAsked,
): Promise<RecordChanges> {
  let changes = db
    .selectFrom('record_changes')
    .leftJoin('records', (join) =>
      join
        .onRef('records.connection_id', '=', 'record_changes.connection_id')
        .onRef('records.data_type', '=', 'record_changes.data_type')
        .onRef('records.record_id', '=', 'record_changes.record_id'),
    )
    .selectAll('record_changes')
    .select('records.body')
    .where('record_changes.connection_id', '=', connectionId)
    .where('cursor', '>', after)
    .where('cursor', '<=', upTo)
  if (dataTypes !== undefined) changes = changes.where('record_changes.data_type', 'in', dataTypeList(dataTypes))
  const rows = await changes
    .orderBy('cursor')
    .limit(limit + 1)
    .execute()
  const shown = rows.slice(0, limit)
  const hasMore = rows.length > limit
  const last = hasMore ? shown.at(-1)?.cursor : undefined
  return {
    results: shown.map(({ cursor, at, data_type, record_id, change, body }) => ({
      cursor: cursorText(connectionId, cursor),
      at,
      dataType: data_type,
      id: record_id,
      change: change as RecordChanges['results'][number]['change'],
      data: body === null ? null : fields(body),
    })),
    // Where nothing is left, also past what wasn't asked for, so that nobody looks through it again.
    next: cursorText(connectionId, last ?? upTo),
    hasMore,
  }
}
