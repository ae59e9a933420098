import * as z from 'zod/mini'
import { ConnectionsError } from '../../errors'
import { brokenContract, parseResponse } from './parseResponse'
import { pageSchema } from '../schemas/page'
import { type RefusedField, safeParse } from '../schemas/safeParse'
import { send } from './send'
import { describeCall, type SendOptions } from './SendOptions'
import type { Transport } from './transport'

/** What to ask of the API, and what the answer must be. */
export interface RequestOptions<Schema extends z.core.$ZodType> extends Omit<SendOptions, 'streamed'> {
  schema: Schema
}

/** Asks the API and parses its answer. Throws {@link ConnectionsError}; the caller's abort is rethrown as it is. */
export function request<Schema extends z.core.$ZodType>(
  transport: Transport,
  options: RequestOptions<Schema>,
): Promise<z.output<Schema>> {
  return reporting(transport, () => requestUnreported(transport, options))
}

/** The same for a call whose failure may still come to mean something else: the host hears of it by {@link reporting}. */
export async function requestUnreported<Schema extends z.core.$ZodType>(
  transport: Transport,
  { schema, ...options }: RequestOptions<Schema>,
): Promise<z.output<Schema>> {
  const response = await send(transport, options)
  return parseResponse(response, schema, describeCall(options))
}

/**
 * Asks for one page of a listing. A row that breaks the contract is left out, so that it doesn't empty the list; `onError` is
 * told of it once, however often the list is read.
 */
export async function requestPage<Row extends z.core.$ZodType>(
  transport: Transport,
  { row, ...options }: Omit<RequestOptions<Row>, 'schema'> & { row: Row },
) {
  return reporting(transport, async () => {
    const response = await send(transport, options)
    const what = describeCall(options)
    const page = await parseResponse(response, pageSchema(z.unknown()), what)
    const rows = page.results.map((value) => safeParse(row, value))
    const refused = rows.flatMap((read, index) => (read.success ? [] : inRow(index, read.refused)))
    if (refused.length > 0) reportOnce(transport, brokenContract(response, what, refused))
    return { ...page, results: rows.flatMap((read) => (read.success ? [read.output] : [])) }
  })
}

function inRow(index: number, refused: readonly RefusedField[]) {
  return refused.map(({ itemId, message }) => ({ itemId: `results.${index}${itemId && `.${itemId}`}`, message }))
}

function reportOnce(transport: Transport, error: ConnectionsError) {
  if (transport.reportedRows.has(error.message)) return
  transport.reportedRows.add(error.message)
  transport.onError(error)
}

/** Runs a call and lets the host hear its failure, once. */
export async function reporting<Result>(transport: Transport, call: () => Promise<Result>): Promise<Result> {
  try {
    return await call()
  } catch (error) {
    if (error instanceof ConnectionsError) transport.onError(error)
    throw error
  }
}
