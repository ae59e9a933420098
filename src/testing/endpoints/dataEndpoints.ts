import { HttpResponse } from 'msw'
import type { DataStatus, PullOperation } from '../../api/schemas/dataStatus'
import { pageQuerySchema } from '../../api/schemas/inputs'
import type { Call, Endpoint } from '../http/Endpoint'
import { parseInput } from '../http/parseInput'
import { otherPulls } from '../state/otherPulls'
import { type ListedFields, page } from './page'

/** The common part's data status and history. */
export const dataEndpoints: readonly Endpoint[] = [
  { method: 'get', path: '/companies/:companyId/dataStatus', access: 'company', answer: dataStatus },
  { method: 'get', path: '/companies/:companyId/data/history', access: 'company', answer: history },
]

function dataStatus(call: Call) {
  const statuses: NonNullable<DataStatus> = {}
  for (const { document } of desktops(call)) {
    for (const { dataType, status, lastSuccessfulSync } of document.dataTypes) {
      statuses[dataType] = { dataType, currentStatus: status, lastSuccessfulSync }
    }
  }
  return HttpResponse.json(statuses)
}

function history(call: Call) {
  const path = `/companies/${call.params['companyId']}/data/history`
  const query = parseInput(pageQuerySchema, call.query)
  const all = [...desktops(call).flatMap(pulls), ...others(call)]
  return HttpResponse.json(page(all, listedFields, query, path))
}

/** What a listing of pulls may be asked about. */
const listedFields: ListedFields<PullOperation> = {
  id: ({ id }) => id,
  connectionId: ({ connectionId }) => connectionId,
  dataType: ({ dataType }) => dataType,
  status: ({ status }) => status,
  requested: ({ requested }) => requested,
  completed: ({ completed }) => completed,
}

function desktops({ state, params }: Call) {
  const own = [...state.connections.values()].filter(({ companyId }) => companyId === params['companyId'])
  return own.flatMap(({ companyId, desktop }) => (desktop ? [{ companyId, document: desktop.document }] : []))
}

function others({ state, params }: Call) {
  const own = [...state.connections.values()].filter(({ companyId }) => companyId === params['companyId'])
  return own.flatMap(({ companyId, connection, desktop }) => (desktop ? [] : otherPulls(companyId, connection)))
}

function pulls({ companyId, document }: ReturnType<typeof desktops>[number]): PullOperation[] {
  const { connectionId, dataTypes, setup } = document
  return dataTypes.flatMap(({ dataType, status, progress, lastSuccessfulSync }) => {
    const requested = setup.firstSyncStartedAt ?? setup.companyLinkedAt
    if (status === 'Initial' || requested === null) return []
    const isCompleted = status === 'Complete'
    return {
      id: `${connectionId}-${dataType}`,
      companyId,
      connectionId,
      dataType,
      status,
      requested,
      completed: lastSuccessfulSync,
      progress,
      isCompleted,
      isErrored: status.endsWith('Error'),
    }
  })
}
