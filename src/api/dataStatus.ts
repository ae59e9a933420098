import { companyPath, queryString } from './transport/companyPath'
import { request } from './transport/request'
import { requestPage } from './transport/requestPage'
import { type DataHistoryPage, type DataStatus, dataStatusSchema, pullOperationSchema } from './schemas/dataStatus'
import type { PageQuery } from './schemas/inputs'
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

/** Lists the pulls made for the company, newest first. One that breaks the contract is left out and reported. */
export function listDataHistory(
  transport: Transport,
  query: PageQuery = {},
  signal?: AbortSignal,
): Promise<DataHistoryPage> {
  const path = `${companyPath(transport, 'data', 'history')}${queryString(query)}`
  return requestPage(transport, { method: 'GET', path, row: pullOperationSchema, signal })
}
