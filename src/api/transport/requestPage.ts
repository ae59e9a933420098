import * as z from 'zod/mini'
import type { ConnectionsError } from '../../errors'
import { pageSchema } from '../schemas/page'
import { type RefusedField, safeParse } from '../schemas/safeParse'
import { brokenContract, parseResponse } from './parseResponse'
import { reporting, type RequestOptions } from './request'
import { send } from './send'
import { describeCall } from './SendOptions'
import type { Transport } from './transport'

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
