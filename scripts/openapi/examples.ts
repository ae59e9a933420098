import { getResponse } from 'msw'
import type * as z from 'zod/mini'
import { createFakeConnectionsApi } from '../../src/testing/createFakeConnectionsApi'
import type { ScenarioName } from '../../src/testing/scenarios/scenarios'
import type { namedSchemas, SchemaName } from './namedSchemas'
import type { Operation } from './Operation'

const now = '2026-03-02T15:04:00.000Z'

/** What parameters of paths and query strings look like. */
export const parameterExamples: Readonly<Record<string, unknown>> = {
  companyId: 'company-1',
  connectionId: 'connection-1',
  pauseId: 'pause-1',
  handoffId: 'handoff-1',
  code: 'fake-handoff-12',
  page: 1,
  pageSize: 100,
  query: 'status=Linked',
  orderBy: '-created',
  before: 'event-9',
  limit: 50,
  dataType: 'invoices',
  modifiedSince: '2026-03-01T00:00:00.000Z',
  after: '3f9a2c1d-4710',
  dataTypes: 'invoices,payments',
  everything: 'true',
}

/** What an operation answers in its example's situation, as JSON or as text. */
export async function recordedAnswer(operation: Operation): Promise<unknown> {
  const { answers, example } = operation
  if (operation.tag === 'Server') return example.answer
  for (const { schema, mediaType } of Object.values(answers)) {
    if (schema === 'QuickBooksDesktop') return recordedDocument(example.scenario)
    if (mediaType === 'text/event-stream')
      return `event: quickbooksDesktop\ndata: ${JSON.stringify(recordedDocument(example.scenario))}\n\n:\n\n`
  }
  return fakeAnswer(operation)
}

/** The answer that the fake API gives. */
async function fakeAnswer({ method, path, security, example }: Operation): Promise<unknown> {
  const api = createFakeConnectionsApi({ scenario: example.scenario ?? 'healthy', now: () => new Date(now) })
  const token = `Bearer ${await api.getAccessToken()}`
  const call = async (verb: string, address: string, authorization: string, body?: unknown) => {
    const headers = { authorization, 'content-type': 'application/json' }
    const init = { method: verb.toUpperCase(), headers, ...(body !== undefined && { body: JSON.stringify(body) }) }
    const response = await getResponse([...api.handlers], new Request(`${api.baseUrl}${address}`, init))
    if (!response?.ok) throw new Error(`${verb} ${address} was answered ${response?.status}.`)
    return response
  }
  const desktop = `/companies/${api.companyId}/connections/${api.connectionId}/quickbooksDesktop`
  // Only the fake knows a code that can be redeemed.
  const handoff = path.includes('{code}') ? await call('post', `${desktop}/handoffs`, token) : undefined
  const code = handoff && new URL(((await handoff.json()) as { url: string }).url).hash.slice('#handoff='.length)
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(code ?? parameterExamples[name]))
  const authorization = security === 'apiKey' ? `Basic ${btoa(api.apiKey)}` : token
  const response = await call(method, filled, authorization, example.body)
  return response.headers.get('content-type')?.includes('json') ? response.json() : response.text()
}

/** The whole document of a situation. */
export function recordedDocument(scenario: ScenarioName = 'healthy') {
  return createFakeConnectionsApi({ scenario, now: () => new Date(now) }).quickBooksDesktop()
}

/** Situations in which a document has what it seldom has. */
export const furtherDocuments: readonly ScenarioName[] = [
  'syncing',
  'wrongCompanyFile',
  'paused',
  'pausesPlanned',
  'companyAlreadyConnected',
  'otherCompanyShown',
  'otherCompanyWanted',
  'autoRunMissed',
  'withoutAdministrator',
  'manyDataTypes',
  'foundAtOtherPath',
]

// With every way to say from when, of which a setting has one at most.
const furtherSetting = {
  dataType: 'bills',
  fetchOnFirstLink: true,
  syncSchedule: 24,
  syncOrder: 6,
  syncFromUtc: '2024-01-01T00:00:00.000Z',
  syncFromWindow: 730,
  monthsToSync: 24,
  isLocked: true,
} as const

/** What the fake API has no situation for, and other services may answer. */
export const furtherExamples: { [Name in SchemaName]?: z.input<(typeof namedSchemas)[Name]>[] } = {
  CompanyAnswer: [
    {
      confirmed: true,
      companyName: 'Willow Creek Cabinets',
      path: String.raw`C:\Users\Public\Documents\Intuit\QuickBooks\Company Files\Willow Creek Cabinets.QBW`,
    },
  ],
  SyncRequest: [{ dataTypes: ['invoices'], everything: true }],
  CreateCompany: [{ name: 'Rose Plumbing', externalId: 'customer-4711', expectedCompanyNames: ['Rose Plumbing LLC'] }],
  SyncSetting: [furtherSetting],
  SyncSettingInput: [furtherSetting],
  Error: [
    {
      statusCode: 400,
      error: 'The request was refused.',
      correlationId: '0195571c-6f0e-7c5b-9f6b-5d3f2b1a7c44',
      service: 'connector-service',
      validation: { errors: [{ itemId: 'endsAt', message: 'must be in the future', validatorName: 'future' }] },
      canBeRetried: 'False',
      detailedErrorCode: 0,
    },
  ],
  Connection: [
    {
      id: 'connection-1',
      integrationId: 'integration-gbol',
      integrationKey: 'gbol',
      sourceId: 'source-gbol',
      sourceType: 'Accounting',
      platformName: 'Xero',
      linkUrl: 'https://link.connections.test/connection-1',
      status: 'Linked',
      created: '2026-01-31T15:04:00.000Z',
      lastSync: '2026-03-02T13:34:00.000Z',
      dataConnectionErrors: [
        {
          statusCode: '401',
          statusText: 'Unauthorized',
          errorMessage: 'Xero no longer lets us in.',
          erroredOnUtc: '2026-03-01T09:12:00.000Z',
          status: 'Resolved',
          resolvedOnUtc: '2026-03-01T10:40:00.000Z',
        },
      ],
      connectionInfo: { companyName: 'Willow Creek Cabinets' },
    },
  ],
  HandoffStatus: [
    {
      id: 'handoff-1',
      expiresAt: '2026-03-09T15:04:00.000Z',
      openedAt: '2026-03-02T15:02:00.000Z',
      openedOn: 'windows',
    },
  ],
  HandoffLink: [
    {
      id: 'handoff-1',
      expiresAt: '2026-03-09T15:04:00.000Z',
      openedAt: '2026-03-02T15:02:00.000Z',
      openedOn: 'windows',
      url: 'https://app.connections.test/connect#handoff=fake-handoff-1',
    },
  ],
  DataStatus: [
    {
      invoices: {
        dataType: 'invoices',
        currentStatus: 'FetchError',
        lastSuccessfulSync: '2026-03-01T13:34:00.000Z',
        latestSyncId: '01JNBV2V6T',
        latestSuccessfulSyncId: '01JN99E3QK',
      },
    },
  ],
  PullOperation: [
    {
      id: '01JNBV2V6T',
      companyId: 'company-1',
      connectionId: 'connection-1',
      dataType: 'invoices',
      status: 'FetchError',
      statusDescription: 'QuickBooks gave a record that it could not read itself.',
      requested: '2026-03-02T13:30:00.000Z',
      completed: '2026-03-02T13:34:00.000Z',
      progress: 40,
      isCompleted: false,
      isErrored: true,
      errorMessage: '0x80040400: QuickBooks found an error when parsing the provided XML text stream.',
    },
  ],
  Pause: [{ id: 'pause-1', startsAt: '2026-03-05T15:04:00.000Z', endsAt: '2026-03-06T15:04:00.000Z' }],
  PauseInput: [{ startsAt: '2026-03-05T15:04:00.000Z', endsAt: '2026-03-06T15:04:00.000Z' }],
  Problem: [
    {
      code: 'data_rejected',
      observedAt: '2026-03-02T15:03:00.000Z',
      webConnectorCode: 'QBWC1040',
      hresult: '0x80040414',
      detail: 'QuickBooks found an error when parsing the provided XML text stream.',
      wrongPasswords: 5,
      lockedUntil: '2026-03-02T15:13:00.000Z',
    },
  ],
  QuickBooksDesktopUpdate: [
    {
      hosting: 'desktopApp',
      isAdministrator: false,
      requirementsConfirmed: true,
      connectorInstalled: true,
      configurationAdded: true,
      duplicateRegistration: true,
    },
  ],
  TimelineEntry: [
    { id: 'event-9', at: '2026-03-02T13:34:00.000Z', kind: 'problem', by: 'connector', detail: 'wrong_password' },
    {
      id: 'event-10',
      at: '2026-03-02T15:04:00.000Z',
      kind: 'pausePlanned',
      by: 'customer',
      startsAt: '2026-03-03T21:00:00.000Z',
      endsAt: '2026-03-03T23:00:00.000Z',
    },
  ],
  Timeline: [{ results: [], next: 'event-9' }],
}
