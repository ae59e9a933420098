import type { ScenarioName } from '../../src/testing/scenarios/scenarios'
import type { querySchemas, SchemaName } from './namedSchemas'

/** One operation of the contract, as the OpenAPI file tells it. */
export interface Operation {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  path: string
  operationId: string
  tag: keyof typeof tags
  summary: string
  description?: string
  security: 'companyToken' | 'apiKey' | 'none'
  query?: keyof typeof querySchemas
  body?: SchemaName
  /** What a client could send, and the situation in which it would; the answer's example is what then comes. */
  example: OperationExample
  /** The body may be left out. */
  bodyIsOptional?: true
  answers: Record<number, Answer>
  /** What it refuses by a rule of its own, by status. */
  refusals?: Partial<Record<RefusalStatus, string>>
}

/** What the fake API shows of an operation, or where it has none, what a server sees. */
export interface OperationExample {
  scenario?: ScenarioName
  body?: unknown
  /** Parameters of its query that look otherwise than elsewhere. */
  query?: Readonly<Record<string, unknown>>
  /** What is answered, where the fake API isn't asked. */
  answer?: unknown
}

/** What an operation answers: a schema's name, a media type, or nothing. */
export interface Answer {
  description: string
  schema?: SchemaName
  mediaType?: string
  headers?: readonly HeaderName[]
}

/** What a backend's engineer looks for. */
export const tags = {
  Backend: 'What your own server calls with the API key so that pages work. The key never goes to a browser.',
  Server:
    'What only servers are for, with the API key: the companies, what is read of them, and the copy of their books. The fake API, which is for pages, has none of it.',
  Connections: "A company's connections, whatever the platform.",
  Data: 'How far the data of a company has come, whatever the platform.',
  'QuickBooks Desktop': 'Setting up, watching and steering one QuickBooks Desktop connection.',
  'Hand-off': 'Going on with setup at the QuickBooks computer, by a link.',
} as const

/** Headers of answers. */
export const headers = {
  'Content-Disposition': {
    description: 'The name under which the file is saved.',
    example: 'attachment; filename="Harbor-Lending.qwc"',
  },
  ETag: { description: 'Stands for this answer; goes into `If-None-Match` of the next read.', example: '"0f4d8b1c2a"' },
  Location: { description: 'Where the file is.', example: 'https://downloads.intuit.com/QBWebConnector.exe' },
  'Retry-After': { description: 'Seconds until the call may be repeated.', example: '30' },
  'X-Correlation-Id': {
    description: "Identifies the call in the service's log.",
    example: '0195571c-6f0e-7c5b-9f6b-5d3f2b1a7c44',
  },
  'WWW-Authenticate': { description: 'The scheme that was missing or wrong.', example: 'Bearer' },
} as const
type HeaderName = keyof typeof headers

/** Answers that are not a success: what each means everywhere, and what the service says. */
export const refusals = {
  400: {
    description: 'A field of the body or the query is missing or not as it must be.',
    error: 'The request was refused.',
    field: { itemId: 'endsAt', message: 'must be in the future' },
  },
  401: {
    description: 'The token or the API key is missing, wrong or expired.',
    error: 'The access token is missing or has expired.',
    headers: ['WWW-Authenticate'],
  },
  403: {
    description:
      'The token comes of a hand-off, which opens one setup and nothing else, and once that is finished only reads; or it was a change with the API key, which only reads here.',
    error: 'This token comes of a hand-off: it opens one setup and nothing else.',
  },
  404: { description: "It isn't there, or it is another company's.", error: 'There is no such connection.' },
  409: {
    description: "It can't be done as things are, or the `Idempotency-Key` came with another body before.",
    error: 'This Idempotency-Key came with another body before.',
  },
  410: {
    description: 'It was there, and is no longer good.',
    error: 'This link was used before: it opens the setup once. Ask for a new one where it was made.',
    field: { itemId: 'code', message: 'This link was used before: it opens the setup once.', validatorName: 'used' },
  },
  413: { description: 'The body is larger than 64 kB.', error: 'The body is too large.' },
  415: { description: 'The body is not `application/json`.', error: 'The body must be application/json.' },
  429: {
    description: 'More than 60 changes within a minute with one token.',
    error: 'Too many changes within a minute.',
    headers: ['Retry-After'],
  },
  501: {
    description: "This service doesn't offer it.",
    error: "This backend doesn't have that part of the contract.",
  },
} as const satisfies Record<
  number,
  {
    description: string
    error: string
    headers?: readonly HeaderName[]
    field?: { itemId: string; message: string; validatorName?: string }
  }
>
export type RefusalStatus = keyof typeof refusals
