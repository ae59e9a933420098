import { companyPath, queryString } from './transport/companyPath'
import { request } from './transport/request'
import { type DataHistoryPage, type DataStatus, dataHistoryPageSchema, dataStatusSchema } from './schemas/dataStatus'
import type { PageQuery } from './schemas/pageQuery'
import type { Transport } from './transport/transport'

/** Reads how each of the company's data types stands. */
export function getDataStatus(transport: Transport, signal?: AbortSignal): Promise<DataStatus> {
  return request(transport, {
    method: 'GET',
    path: companyPath(transport, 'dataStatus'),
    schema: dataStatusSchema,
    signal,
  })
}

/** Lists the pulls made for the company, newest first. */
export function listDataHistory(
  transport: Transport,
  query: PageQuery = {},
  signal?: AbortSignal,
): Promise<DataHistoryPage> {
  const path = `${companyPath(transport, 'data', 'history')}${queryString(query)}`
  return request(transport, { method: 'GET', path, schema: dataHistoryPageSchema, signal })
}
