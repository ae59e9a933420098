import { type ContractPart, contractParts } from '../../src/api/schemas/contractParts'
import type { Answer, Operation, RefusalStatus } from './Operation'
import { serverOperations } from './serverOperations'

const company = '/companies/{companyId}'
const connection = `${company}/connections/{connectionId}`
const desktop = `${connection}/quickbooksDesktop`

const document: Answer = { description: 'The whole document, as it is now.', schema: 'QuickBooksDesktop' }
const ended = 'The connection has ended: bring it back first, or the `Idempotency-Key` came with another body before.'

const common: Operation[] = [
  {
    method: 'get',
    path: `${company}/connections`,
    operationId: 'listConnections',
    tag: 'Connections',
    summary: 'List connections',
    security: 'companyToken',
    query: 'page',
    example: {},
    answers: { 200: { description: 'One page of the connections.', schema: 'ConnectionsPage' } },
  },
  {
    method: 'post',
    path: `${company}/connections`,
    operationId: 'createConnection',
    tag: 'Connections',
    summary: 'Create a connection',
    security: 'companyToken',
    body: 'CreateConnection',
    example: { scenario: 'noConnectionYet', body: { platformKey: 'pqsw' } },
    answers: { 200: { description: 'The new connection, waiting for the customer.', schema: 'Connection' } },
  },
  {
    method: 'get',
    path: connection,
    operationId: 'getConnection',
    tag: 'Connections',
    summary: 'Read a connection',
    security: 'companyToken',
    example: {},
    answers: { 200: { description: 'The connection.', schema: 'Connection' } },
  },
  {
    method: 'patch',
    path: connection,
    operationId: 'disconnectConnection',
    tag: 'Connections',
    summary: 'Disconnect a connection',
    description: 'Ends a connection; what was read through it is kept.',
    security: 'companyToken',
    body: 'UpdateConnection',
    example: { body: { status: 'Unlinked' } },
    answers: { 200: { description: 'The connection, ended.', schema: 'Connection' } },
    refusals: { 409: 'Only a linked connection can be unlinked.' },
  },
  {
    method: 'delete',
    path: connection,
    operationId: 'deleteConnection',
    tag: 'Connections',
    summary: 'Delete a connection',
    description: 'Removes a connection and everything that was read through it.',
    security: 'companyToken',
    example: {},
    answers: { 204: { description: 'Deleted.' } },
  },
  {
    method: 'get',
    path: `${company}/dataStatus`,
    operationId: 'getDataStatus',
    tag: 'Data',
    summary: 'Read how far each data type has come',
    security: 'companyToken',
    example: {},
    answers: { 200: { description: 'Each data type by its name.', schema: 'DataStatus' } },
  },
  {
    method: 'get',
    path: `${company}/data/history`,
    operationId: 'listDataHistory',
    tag: 'Data',
    summary: 'List pulls',
    security: 'companyToken',
    query: 'page',
    example: {},
    answers: { 200: { description: 'One page of the pulls, newest first.', schema: 'DataHistoryPage' } },
  },
  {
    method: 'get',
    path: `${company}/accessToken`,
    operationId: 'getAccessToken',
    tag: 'Backend',
    summary: 'Issue a company access token',
    description: 'Your server hands the token to the page of the customer who is signed in.',
    security: 'apiKey',
    example: {},
    answers: {
      200: { description: 'A new token; those issued before stay good until they end.', schema: 'AccessToken' },
    },
  },
  {
    method: 'get',
    path: '/corsSettings',
    operationId: 'getCorsSettings',
    tag: 'Backend',
    summary: 'Read the allowed origins',
    security: 'apiKey',
    example: {},
    answers: { 200: { description: 'The origins that may call from a browser.', schema: 'CorsSettings' } },
  },
  {
    method: 'post',
    path: '/corsSettings',
    operationId: 'setCorsSettings',
    tag: 'Backend',
    summary: 'Set the allowed origins',
    security: 'apiKey',
    body: 'CorsSettings',
    example: { body: { allowedOrigins: ['https://app.connections.test'] } },
    answers: { 200: { description: 'The origins that may call from now on.', schema: 'CorsSettings' } },
  },
]

const quickBooksDesktop: Operation[] = [
  {
    ...read(''),
    operationId: 'getQuickBooksDesktop',
    summary: 'Read the whole document',
    description: 'Everything that a screen shows. With `If-None-Match` an unchanged document costs no body.',
    example: { scenario: 'healthy' },
    answers: {
      200: { ...document, headers: ['ETag'] },
      304: { description: 'Unchanged since the given `ETag`.', headers: ['ETag'] },
    },
  },
  {
    ...write('patch', ''),
    operationId: 'updateQuickBooksDesktop',
    summary: 'Tell what only the customer knows',
    body: 'QuickBooksDesktopUpdate',
    example: { scenario: 'duplicateRegistration', body: { duplicateRegistration: true } },
  },
  {
    ...read('/connector'),
    operationId: 'downloadConnector',
    summary: 'Download the installer',
    example: {},
    answers: {
      200: {
        description: "The Web Connector's installer.",
        mediaType: 'application/octet-stream',
        headers: ['Content-Disposition'],
      },
      302: { description: 'The installer is at another address.', headers: ['Location'] },
    },
    refusals: {
      404: "It isn't there, it is another company's, or QuickBooks is hosted and brings its own Web Connector.",
    },
  },
  {
    ...read('/configuration'),
    operationId: 'downloadConfiguration',
    summary: 'Download the configuration file',
    description: 'The `.qwc` file: the same registration every time, until it is replaced.',
    example: { scenario: 'hostingChosen' },
    answers: {
      200: { description: 'The configuration file.', mediaType: 'application/x-qwc', headers: ['Content-Disposition'] },
    },
  },
  {
    ...write('post', '/company'),
    operationId: 'answerCompany',
    summary: 'Confirm the company, or say that it is another one',
    description:
      'Yes: a session that waits goes on, else the next one does; until then nothing is read. No: the connection gets a new configuration file, for the right company.',
    body: 'CompanyAnswer',
    example: { scenario: 'companyShown', body: { confirmed: true } },
    refusals: { 409: 'No company waits to be confirmed, or another connection has it already.' },
  },
  {
    ...write('post', '/configuration/replacement'),
    operationId: 'replaceConfiguration',
    summary: 'Make a new registration',
    description:
      'A new OwnerID/FileID pair, user name and file name: where the company file bears the stamp of another registration (QBWC1039), QuickBooks moves to another computer, or another company is to be connected. Id and data are kept, the password ends, and setup goes back to opening the file; for `newComputer`, to checking the computer. For `otherCompany` the connection forgets which company it had, whose records are erased when the new one links. The company is confirmed anew.',
    body: 'ConfigurationReplacement',
    bodyIsOptional: true,
    example: { scenario: 'healthy', body: { reason: 'newComputer' } },
    refusals: { 409: ended },
  },
  {
    ...write('post', '/password'),
    operationId: 'issuePassword',
    summary: 'Issue a password',
    description: 'The earlier password stops working. This one is shown once and never again.',
    example: {},
    answers: { 201: { description: 'The new password.', schema: 'IssuedPassword' } },
    refusals: { 409: ended },
  },
  {
    ...write('put', '/syncSchedule'),
    operationId: 'setSyncSchedule',
    summary: 'Set the sync hours',
    body: 'ScheduleInput',
    example: {
      scenario: 'healthy',
      body: { start: '19:00', end: '07:00', days: 'weekdays', timeZone: 'America/New_York', firstSync: 'now' },
    },
  },
  {
    ...write('post', '/pauses'),
    operationId: 'createPause',
    summary: 'Pause syncs',
    description: 'Overlapping pauses become one. A sync under way is stopped.',
    body: 'PauseInput',
    example: { scenario: 'paused', body: { endsAt: '2026-03-02T15:54:00.000Z' } },
    answers: { 201: document },
    refusals: { 409: 'There are 50 pauses to come already, or the `Idempotency-Key` came with another body before.' },
  },
  {
    ...write('patch', '/pauses/{pauseId}'),
    operationId: 'updatePause',
    summary: "Move a pause's end",
    body: 'PauseEnd',
    example: { scenario: 'paused', body: { endsAt: '2026-03-02T15:54:00.000Z' } },
  },
  {
    ...write('delete', '/pauses/{pauseId}'),
    operationId: 'deletePause',
    summary: 'Resume, or cancel a coming pause',
    example: { scenario: 'healthy' },
  },
  {
    ...write('post', '/syncs'),
    operationId: 'requestSync',
    summary: 'Queue a sync',
    description: "The Web Connector begins it at its next call; it doesn't wait for the sync hours.",
    body: 'SyncRequest',
    bodyIsOptional: true,
    example: { scenario: 'healthy', body: { dataTypes: ['invoices', 'payments'] } },
    answers: { 202: document },
    refusals: {
      409: 'Only a linked connection can be synced, or the `Idempotency-Key` came with another body before.',
    },
  },
  {
    ...write('post', '/reconnection'),
    operationId: 'reconnect',
    summary: 'Bring an ended connection back',
    description:
      'For the same company file and with a new registration, so that nothing left behind in it or in a Web Connector stands in the way. Id and data are kept; setup goes on where the Web Connector is installed.',
    example: { scenario: 'reconnecting' },
    refusals: {
      409: 'Only an ended connection can be brought back, or the `Idempotency-Key` came with another body before.',
    },
  },
  {
    ...read('/timeline'),
    operationId: 'listTimeline',
    summary: 'List what happened',
    query: 'timeline',
    example: { scenario: 'wrongPassword' },
    answers: { 200: { description: 'What happened, newest first.', schema: 'Timeline' } },
  },
  {
    ...read('/events'),
    operationId: 'followQuickBooksDesktop',
    summary: 'Hear every change',
    description: [
      'Server-sent events. An event `quickbooksDesktop` comes at once and after each change; its `data` is the whole document in one line.',
      'A comment line (`:`) every 15 seconds keeps the line open: a reader that hears nothing for 40 seconds connects again.',
      "The stream ends when the connection is deleted and when the token ends. Readers ignore events that they don't know.",
    ].join(' '),
    example: { scenario: 'healthy' },
    answers: { 200: { description: 'Events, for as long as the reader listens.', mediaType: 'text/event-stream' } },
  },
  {
    ...write('post', '/handoffs'),
    tag: 'Hand-off',
    operationId: 'createHandoff',
    summary: 'Make a one-use link',
    description:
      'For somebody at the QuickBooks computer. It is good for up to 7 days and ends the link made before, also for whoever opened that.',
    example: {},
    answers: { 201: { description: 'The link, shown once.', schema: 'HandoffLink' } },
    refusals: {
      501: "This backend doesn't have hand-offs, or doesn't know your page's address, without which there is no link.",
    },
  },
  {
    ...read('/handoffs'),
    tag: 'Hand-off',
    operationId: 'listHandoffs',
    summary: 'List the hand-offs that are good',
    description: 'Whether the link was opened, when and on what, and until when it is good. Never the link itself.',
    example: { scenario: 'handedOff' },
    answers: { 200: { description: 'The hand-offs, newest first.', schema: 'HandoffList' } },
  },
  {
    ...write('delete', '/handoffs/{handoffId}'),
    tag: 'Hand-off',
    operationId: 'deleteHandoff',
    summary: 'End a hand-off',
    description: 'Its link opens nothing more, and whoever opened it goes no further.',
    example: { scenario: 'handedOff' },
    answers: { 204: { description: 'It has ended.' } },
  },
  {
    method: 'get',
    path: `${company}/handoffs/{handoffId}/accessToken`,
    operationId: 'getHandoffAccessToken',
    tag: 'Backend',
    summary: 'Get a further token of a hand-off',
    description:
      'Keeps the person who opened the link signed in, for as long as the hand-off lasts. The token opens this setup and nothing else.',
    security: 'apiKey',
    example: { scenario: 'handoffOpened' },
    answers: { 200: { description: 'A token of the same limit.', schema: 'AccessToken' } },
    refusals: { 404: "The link wasn't opened, the hand-off has ended, or it is another company's." },
  },
  {
    method: 'post',
    path: '/handoffs/{code}/redemption',
    operationId: 'redeemHandoff',
    tag: 'Hand-off',
    summary: 'Redeem a one-use link',
    description: [
      'The code is the login. The token opens this setup and nothing else.',
      "A server that redeems passes on its visitor's `User-Agent`, which says on what the link was opened.",
    ].join(' '),
    security: 'none',
    example: {},
    answers: { 200: { description: 'Whose setup it is, and a token for it.', schema: 'HandoffRedemption' } },
    refusals: {
      404: 'There never was such a code.',
      410: 'The link is no longer good: `validatorName` says whether it was `used`, has `expired` or was `revoked`.',
    },
  },
]

/** Every operation of the contract. */
export const operations: Operation[] = [...common, ...quickBooksDesktop, ...serverOperations]

function read(below: string) {
  return { method: 'get', path: `${desktop}${below}`, tag: 'QuickBooks Desktop', security: 'companyToken' } as const
}

function write<Method extends Operation['method']>(method: Method, below: string) {
  return {
    method,
    path: `${desktop}${below}`,
    tag: 'QuickBooks Desktop',
    security: 'companyToken',
    answers: { 200: document },
  } as const
}

/** What a helper may always read of a setup, by its path below the document. */
const setupReads = new Set(['', '/connector', '/configuration', '/events'])

/** Each status that is no success, and why an operation answers it. Undefined: for the reason that it has everywhere. */
export function refusalsOf({ method, path, security, query, body, refusals = {} }: Operation) {
  const isWrite = method !== 'get'
  const part = optionalPart(path)
  const everywhere: Partial<Record<RefusalStatus, boolean>> = {
    400: query !== undefined || body !== undefined || method === 'post',
    401: security !== 'none',
    403: security === 'companyToken' && (isWrite || !setupReads.has(path.replace(desktop, ''))),
    404: path.includes('{'),
    409: method === 'post',
    413: body !== undefined,
    415: body !== undefined,
    429: isWrite && security !== 'apiKey',
  }
  const reasons = { ...(part && { 501: `This backend doesn't have ${contractParts[part]}.` }), ...refusals }
  const found = new Map<RefusalStatus, string | undefined>()
  for (const status of statuses) if (everywhere[status] || reasons[status]) found.set(status, reasons[status])
  return found
}

/** The part of the contract to which a path belongs, where it is one that a backend may leave out. */
function optionalPart(path: string): ContractPart | undefined {
  return path.split('/').findLast((word): word is ContractPart => word in contractParts)
}

const statuses = [400, 401, 403, 404, 409, 410, 413, 415, 429, 501] as const satisfies RefusalStatus[]
