import type { Operation } from './Operation'

const company = '/companies/{companyId}'
const connection = `${company}/connections/{connectionId}`

const rose = {
  id: 'company-1',
  name: 'Rose & Sons Plumbing',
  externalId: 'customer-4711',
  created: '2026-02-27T15:04:00.000Z',
}

const setting = {
  dataType: 'invoices',
  fetchOnFirstLink: true,
  syncSchedule: 6,
  syncOrder: 5,
  monthsToSync: 24,
}

const invoice = {
  TxnID: '1A2B-1709250000',
  EditSequence: '1772463600',
  CustomerRef: { ListID: '80000001-1709250000', FullName: 'Harper, Ann' },
  TxnDate: '2026-03-02',
  RefNumber: '1047',
  Subtotal: '250.00',
  BalanceRemaining: '250.00',
}

const pull = {
  id: '0195571c-6f0e-7c5b-9f6b-5d3f2b1a7c44',
  companyId: 'company-1',
  connectionId: 'connection-1',
  dataType: 'invoices',
  status: 'Queued',
  requested: '2026-03-02T15:04:00.000Z',
  completed: null,
  progress: 0,
  isCompleted: false,
  isErrored: false,
  errorMessage: null,
}

const links = (path: string) => ({ current: { href: path }, self: { href: `${path}?page=1&pageSize=100` } })
const onePage = { pageNumber: 1, pageSize: 100, totalResults: 1 }

/** What only servers call. The fake API has none of it but the making of a company. */
export const serverOperations: Operation[] = [
  {
    ...byKey('post', '/companies'),
    operationId: 'createCompany',
    tag: 'Backend',
    summary: 'Create a company',
    description: 'Asked for again with the same `externalId`, the answer is the company that has it, as it is.',
    body: 'CreateCompany',
    example: { body: { name: 'Rose & Sons Plumbing', externalId: 'customer-4711' } },
    answers: {
      200: { description: 'The company that has this `externalId` already.', schema: 'Company' },
      201: { description: 'The new company.', schema: 'Company' },
    },
  },
  {
    ...byKey('get', '/companies'),
    operationId: 'listCompanies',
    summary: 'List companies',
    description:
      'Conditions and order: `id`, `name`, `externalId`, `created`. By `created` where no order is asked for.',
    query: 'page',
    example: {
      query: { query: 'externalId=customer-4711' },
      answer: { results: [rose], ...onePage, _links: links('/companies') },
    },
    answers: { 200: { description: 'One page of the companies.', schema: 'CompaniesPage' } },
  },
  {
    ...byKey('get', company),
    operationId: 'getCompany',
    summary: 'Read a company',
    example: { answer: rose },
    answers: { 200: { description: 'The company.', schema: 'Company' } },
  },
  {
    ...byKey('patch', company),
    operationId: 'updateCompany',
    summary: 'Change a company',
    body: 'UpdateCompany',
    example: { body: { name: 'Rose & Sons Plumbing', externalId: 'customer-4711' }, answer: rose },
    answers: { 200: { description: 'The company, as it is now.', schema: 'Company' } },
    refusals: { 409: 'Another company has this `externalId`.' },
  },
  {
    ...byKey('delete', company),
    operationId: 'deleteCompany',
    summary: 'Erase a company',
    description:
      'Everything of it is erased: its connections, the copy of its books, its history and settings. Its Web Connectors are answered `nvu` from then on, and its tokens, hand-offs and event streams end at once. There is no way back.',
    example: {},
    answers: { 204: { description: 'Erased.' } },
  },
  {
    ...byKey('get', `${company}/syncSettings`),
    operationId: 'getSyncSettings',
    summary: 'Read what is read of a company',
    example: {
      answer: { companyId: 'company-1', settings: [{ ...setting, isLocked: false }], overridesDefaults: true },
    },
    answers: { 200: { description: 'One setting for each data type, in their order.', schema: 'SyncSettings' } },
  },
  {
    ...byKey('post', `${company}/syncSettings`),
    operationId: 'setSyncSettings',
    summary: 'Set what is read of a company',
    description:
      "Replaces the company's own settings. A data type that isn't listed follows the default. What is read from a later time on than before stays in the copy.",
    body: 'SetSyncSettings',
    example: { body: { settings: [setting], overridesDefaults: false } },
    answers: { 204: { description: 'Stored; it holds from the next sync on.' } },
  },
  {
    ...byKey('get', '/profile/syncSettings'),
    operationId: 'getProfileSyncSettings',
    summary: 'Read the defaults of what is read',
    example: { answer: { settings: [{ ...setting, isLocked: true }], overridesDefaults: true } },
    answers: { 200: { description: 'One setting for each data type, in their order.', schema: 'ProfileSyncSettings' } },
  },
  {
    ...byKey('post', '/profile/syncSettings'),
    operationId: 'setProfileSyncSettings',
    summary: 'Set the defaults of what is read',
    description:
      'For all companies, but for what they have settings of their own for. A data type that isn’t listed is as the service begins with it.',
    body: 'SetProfileSyncSettings',
    example: { body: { settings: [{ ...setting, syncFromWindow: 730, monthsToSync: null, isLocked: true }] } },
    answers: { 204: { description: 'Stored; it holds from the next syncs on.' } },
  },
  {
    ...byKey('post', `${company}/data/all`),
    operationId: 'refreshCompany',
    summary: 'Queue a refresh of all data types',
    description:
      'Of every connection that is linked. The Web Connector begins it at its next call within the sync hours; what waits already isn’t queued twice.',
    query: 'refresh',
    example: {},
    answers: { 204: { description: 'Queued.' } },
  },
  {
    ...byKey('post', `${company}/data/queue/{dataType}`),
    operationId: 'refreshDataType',
    summary: 'Queue a refresh of one data type',
    description: 'The Web Connector begins it at its next call within the sync hours.',
    query: 'queuePull',
    example: { answer: pull },
    answers: { 200: { description: 'What was queued, or waited already.', schema: 'PullOperation' } },
    refusals: {
      404: 'There is no such company, connection or data type.',
      409: 'The connection isn’t linked or doesn’t read this data type, or the `Idempotency-Key` came with another body before.',
    },
  },
  {
    ...byKey('get', `${connection}/data/{dataType}`),
    operationId: 'listRecords',
    summary: 'List the records of a data type',
    description:
      'The copy as it is. Records that come or go while you turn its pages shift them: to keep a copy of your own, follow the changes.',
    query: 'records',
    example: {
      query: { query: 'isDeleted=false', orderBy: '-modifiedDate' },
      answer: {
        results: [
          {
            id: invoice.TxnID,
            dataType: 'invoices',
            modifiedDate: '2026-03-02T15:04:00.000Z',
            sourceModifiedDate: '2026-03-02T15:00:00.000Z',
            isDeleted: false,
            data: invoice,
          },
        ],
        ...onePage,
        _links: links('/companies/company-1/connections/connection-1/data/invoices'),
      },
    },
    answers: { 200: { description: 'One page of the records.', schema: 'DataRecordsPage' } },
    refusals: { 404: 'There is no such connection or data type.' },
  },
  {
    ...byKey('get', `${connection}/changes`),
    operationId: 'listChanges',
    summary: 'Read what has changed',
    description: [
      'Every change of a record, in order: store what came together with `next`, ask again with it as `after`, and you miss nothing, whatever is written meanwhile.',
      'A change may come twice where you lost `next`. One that was superseded by a later one of the same record is left out after 30 days.',
    ].join(' '),
    query: 'recordChanges',
    example: {
      answer: {
        results: [
          {
            cursor: '3f9a2c1d-4711',
            at: '2026-03-02T15:04:00.000Z',
            dataType: 'invoices',
            id: invoice.TxnID,
            change: 'modified',
            data: invoice,
          },
        ],
        next: '3f9a2c1d-4711',
        hasMore: false,
      },
    },
    answers: { 200: { description: 'The next changes, oldest first.', schema: 'RecordChanges' } },
  },
]

function byKey<Method extends Operation['method']>(method: Method, path: string) {
  return { method, path, tag: 'Server', security: 'apiKey' } as const
}
