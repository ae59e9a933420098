import { HttpResponse } from 'msw'
import type { Connection } from '../../api/schemas/connection'
import { createConnectionSchema, pageQuerySchema, updateConnectionSchema } from '../../api/schemas/inputs'
import type { Call, Endpoint } from '../http/Endpoint'
import { parseInput } from '../http/parseInput'
import { Refusal, refusedField } from '../http/Refusal'
import { changeDesktop } from '../state/changeDesktop'
import { createDesktop, fakeConnectionId } from '../state/createFakeState'
import type { FakeConnection } from '../state/FakeState'
import { isQuickBooksDesktop, newConnection } from '../state/newConnection'
import { cancelled } from '../state/replaceRegistration'
import { companyConnection } from './companyConnection'
import { type ListedFields, page } from './page'

const list = '/companies/:companyId/connections'
const one = `${list}/:connectionId`

/** The common part's connections. */
export const connectionEndpoints: readonly Endpoint[] = [
  { method: 'get', path: list, access: 'company', answer: listConnections },
  { method: 'post', path: list, access: 'company', answer: createConnection },
  {
    method: 'get',
    path: one,
    access: 'company',
    answer: (call) => HttpResponse.json(companyConnection(call).connection),
  },
  { method: 'patch', path: one, access: 'company', answer: unlink },
  { method: 'delete', path: one, access: 'company', answer: remove },
]

function listConnections({ state, params, query }: Call) {
  const own = [...state.connections.values()].filter(({ companyId }) => companyId === params['companyId'])
  const connections = own.map(({ connection }) => connection)
  const path = `/companies/${params['companyId']}/connections`
  return HttpResponse.json(page(connections, listedFields, parseInput(pageQuerySchema, query), path))
}

/** What a listing of connections may be asked about. */
const listedFields: ListedFields<Connection> = {
  id: ({ id }) => id,
  status: ({ status }) => status,
  created: ({ created }) => created,
  lastSync: ({ lastSync }) => lastSync,
  integrationKey: ({ integrationKey }) => integrationKey,
  platformName: ({ platformName }) => platformName,
  sourceType: ({ sourceType }) => sourceType,
}

function createConnection({ state, params, body, now }: Call) {
  const { platformKey } = parseInput(createConnectionSchema, body)
  const id = state.connections.has(fakeConnectionId) ? `connection-${state.nextNumber() + 1}` : fakeConnectionId
  const connection = newConnection(id, platformKey, now.toISOString())
  if (!connection) throw refusedField('platformKey', 'must be the key of a platform')
  const held: FakeConnection = { companyId: params['companyId'] ?? '', connection, desktop: null }
  state.connections.set(id, held)
  if (isQuickBooksDesktop(connection)) {
    held.desktop = createDesktop(
      id,
      { hasOtherCompany: hasLinkedDesktop(state, params['companyId']) },
      () => held.connection,
    )
    changeDesktop(state, held.desktop, {}, { kind: 'created', by: 'customer' })
  }
  return HttpResponse.json(connection)
}

function hasLinkedDesktop({ connections }: Call['state'], companyId: string | undefined) {
  return [...connections.values()].some(
    (one) => one.companyId === companyId && isQuickBooksDesktop(one.connection) && one.connection.status === 'Linked',
  )
}

function unlink(call: Call) {
  parseInput(updateConnectionSchema, call.body)
  const found = companyConnection(call)
  if (found.connection.status !== 'Linked')
    throw new Refusal(409, `Only a linked connection can be unlinked; this one is ${found.connection.status}.`)
  found.connection = { ...found.connection, status: 'Unlinked' }
  if (found.desktop) {
    const { activity, dataTypes } = found.desktop.document
    const next = { syncing: 'stopping', unknown: 'idle' } as const
    const state = activity.state === 'syncing' || activity.state === 'unknown' ? next[activity.state] : activity.state
    changeDesktop(
      call.state,
      found.desktop,
      { activity: { state }, nextSyncAt: null, problem: null, dataTypes: dataTypes.map(cancelled) },
      { kind: 'disconnected', by: 'customer' },
    )
  }
  return HttpResponse.json(found.connection)
}

function remove(call: Call) {
  const { connection, desktop } = companyConnection(call)
  call.state.connections.delete(connection.id)
  for (const listener of desktop?.listeners ?? []) listener.ended()
  return new HttpResponse(null, { status: 204 })
}
