import manifest from '../../package.json' with { type: 'json' }
import { describe } from './describe'
import { furtherDocuments, furtherExamples, parameterExamples, recordedAnswer, recordedDocument } from './examples'
import { giveExamples } from './giveExamples'
import { componentSchemas, type JsonSchema, queryProperties, schemasPath } from './jsonSchemas'
import { queryNames } from './namedSchemas'
import { type Answer, headers, type Operation, refusals, type RefusalStatus, tags } from './Operation'
import { operations, refusalsOf } from './operations'

type Queries = Record<string, Record<string, JsonSchema>>

/** The contract as an OpenAPI 3.1 document, made from the schemas that the client parses with and from their comments. */
export async function openApi() {
  const schemas = componentSchemas()
  const queries: Queries = Object.fromEntries(queryNames.map((name) => [name, queryProperties(name)]))
  describe(schemas, queries)
  const answers = new Map<string, unknown>()
  for (const one of operations) answers.set(one.operationId, await recordedAnswer(one))
  for (const [name, example] of examplesOf(answers)) giveExamples({ $ref: `${schemasPath}${name}` }, example, schemas)
  const paths = [...new Set(operations.map(({ path }) => path))]
  return {
    openapi: '3.1.0',
    info: {
      title: 'Connections API',
      version: '1',
      description: [
        'What the Connections SDK calls, and what a backend for it answers.',
        'Times are ISO 8601 in UTC. Readers ignore fields that they do not know, and read a value that they do not know as `other`.',
        "Another company's id is answered as one that isn't there.",
      ].join('\n\n'),
      contact: { name: 'Connections SDK', url: manifest.homepage },
      license: { name: manifest.license, identifier: manifest.license },
    },
    servers: [
      {
        url: 'https://{host}',
        description: 'Your connector service.',
        variables: { host: { default: 'connect.example.com', description: 'Where you run it.' } },
      },
      {
        url: 'http://{host}:{port}',
        description: 'A connector service on your own machine.',
        variables: {
          host: { default: 'localhost', description: 'Your machine.' },
          port: { default: '4400', description: '`CONNECTOR_PORT`.' },
        },
      },
    ],
    tags: Object.entries(tags).map(([name, description]) => ({ name, description })),
    paths: Object.fromEntries(paths.map((path) => [path, pathItem(path, queries, answers)])),
    components: {
      schemas,
      examples: documentExamples(),
      headers: Object.fromEntries(
        Object.entries(headers).map(([name, { description, example }]) => [
          name,
          { description, schema: { type: 'string' }, example },
        ]),
      ),
      responses: {
        ...Object.fromEntries(
          Object.keys(refusals).map((status) => [status, refusal(Number(status) as RefusalStatus)]),
        ),
        default: {
          description: 'What went wrong otherwise.',
          headers: headerRefs(['X-Correlation-Id']),
          content: json('Error', { example: errorExample(500) }),
        },
      },
      securitySchemes: {
        companyToken: {
          type: 'http',
          scheme: 'bearer',
          description:
            "A company's access token, which your server gets from `GET /companies/{companyId}/accessToken`.",
        },
        apiKey: {
          type: 'http',
          scheme: 'basic',
          description: "The operator's API key in base64: `Authorization: Basic base64(key)`. For your server alone.",
        },
      },
    },
  }
}

/** What every schema is known to look like. */
function examplesOf(answers: Map<string, unknown>): [name: string, example: unknown][] {
  const sent = operations.map(({ body, example }) => [body, example.body] as const)
  const told = operations.map(({ operationId, answers: all }) => [schemaOf(all), answers.get(operationId)] as const)
  const documents = furtherDocuments.map((scenario) => ['QuickBooksDesktop', recordedDocument(scenario)] as const)
  const further = Object.entries(furtherExamples).flatMap(([name, all]) => all.map((one) => [name, one] as const))
  return [...told, ...sent, ...documents, ...further].flatMap(([name, example]) => (name ? [[name, example]] : []))
}

function schemaOf(answers: Record<number, Answer>) {
  return Object.values(answers).find(({ schema }) => schema !== undefined)?.schema
}

function pathItem(path: string, queries: Queries, answers: Map<string, unknown>) {
  const ofPath = operations.filter((one) => one.path === path)
  const parameters = pathParameters(path)
  return {
    ...(parameters.length > 0 && { parameters }),
    ...Object.fromEntries(ofPath.map((one) => [one.method, operation(one, queries, answers.get(one.operationId))])),
  }
}

function operation(one: Operation, queries: Queries, answer: unknown) {
  const { operationId, tag, summary, description, query, body, bodyIsOptional, example, method } = one
  const parameters = [
    ...(query ? queryParameters(queries[query] ?? {}, example) : []),
    ...(method === 'post' ? [idempotencyKey] : []),
    ...(one.answers[304] ? [ifNoneMatch] : []),
  ]
  return {
    operationId,
    tags: [tag],
    summary,
    ...(description && { description }),
    security: securityOf(one),
    ...(parameters.length > 0 && { parameters }),
    ...(body && {
      requestBody: { required: !bodyIsOptional, content: json(body, { example: example.body }) },
    }),
    responses: {
      ...Object.fromEntries(Object.entries(one.answers).map(([status, told]) => [status, response(told, one, answer)])),
      ...Object.fromEntries(
        Array.from(refusalsOf(one), ([status, why]) => [
          status,
          { $ref: `#/components/responses/${status}`, ...(why && { description: why }) },
        ]),
      ),
      default: { $ref: '#/components/responses/default' },
    },
  }
}

/** What a page reads with its token, a server reads with the API key. */
function securityOf({ security, method }: Operation) {
  if (security === 'none') return []
  const isReadByServers = security === 'companyToken' && method === 'get'
  return [{ [security]: [] }, ...(isReadByServers ? [{ apiKey: [] }] : [])]
}

function response({ description, schema, mediaType, headers: named }: Answer, { example }: Operation, answer: unknown) {
  return { description, ...(named && { headers: headerRefs(named) }), ...content() }

  function content() {
    if (schema === 'QuickBooksDesktop') {
      const { scenario = 'healthy' } = example
      return { content: json(schema, { examples: { [scenario]: { $ref: `#/components/examples/${scenario}` } } }) }
    }
    if (schema) return { content: json(schema, { example: answer }) }
    if (mediaType === 'application/octet-stream') return { content: { [mediaType]: {} } }
    if (mediaType === 'text/event-stream') return { content: { [mediaType]: eventStream(answer) } }
    return mediaType ? { content: { [mediaType]: { schema: { type: 'string' }, example: answer } } } : {}
  }
}

/** OpenAPI 3.1 has no words for the events of a stream; `x-events` tells them to programs. */
function eventStream(example: unknown) {
  return {
    schema: { type: 'string', description: 'Server-sent events (`event:` and `data:` lines, then an empty line).' },
    'x-events': {
      quickbooksDesktop: {
        description: 'The connection, as it is now: at once, and after each change.',
        data: { contentMediaType: 'application/json', contentSchema: { $ref: `${schemasPath}QuickBooksDesktop` } },
      },
    },
    example,
  }
}

function documentExamples() {
  const scenarios = operations.flatMap(({ answers, example }) =>
    schemaOf(answers) === 'QuickBooksDesktop' ? [example.scenario ?? 'healthy'] : [],
  )
  return Object.fromEntries(
    [...new Set(scenarios)].map((scenario) => [
      scenario,
      { summary: sentence(scenario), value: recordedDocument(scenario) },
    ]),
  )
}

/** `duplicateRegistration` → `Duplicate registration` */
function sentence(name: string) {
  const words = name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}

function refusal(status: RefusalStatus) {
  const told = refusals[status]
  return {
    description: told.description,
    headers: headerRefs([...('headers' in told ? told.headers : []), 'X-Correlation-Id']),
    content: json('Error', { example: errorExample(status) }),
  }
}

function errorExample(status: RefusalStatus | 500) {
  const told = status === 500 ? undefined : refusals[status]
  return {
    statusCode: status,
    error: told?.error ?? 'The service failed to answer. Quote the correlation id to its operator.',
    correlationId: headers['X-Correlation-Id'].example,
    service: 'connector-service',
    ...(told && 'field' in told && { validation: { errors: [told.field] } }),
  }
}

function json(schema: string, examples: { example?: unknown; examples?: unknown }) {
  return { 'application/json': { schema: { $ref: `${schemasPath}${schema}` }, ...examples } }
}

function headerRefs(names: readonly string[]) {
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]))
}

function pathParameters(path: string) {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    description: pathParameterTexts[name],
    schema: { type: 'string', minLength: 1, maxLength: 200 },
    example: parameterExamples[name],
  }))
}

const pathParameterTexts: Readonly<Record<string, string>> = {
  companyId: 'The company, as `POST /companies` named it.',
  connectionId: 'The connection, as `POST /companies/{companyId}/connections` named it.',
  pauseId: 'The pause, as the document names it.',
  handoffId: 'The hand-off, as its link and its redemption name it.',
  dataType: 'The data type, such as `invoices`: one of those that can be read from QuickBooks Desktop.',
  code: 'The code from the fragment of a link.',
}

function queryParameters(query: Record<string, JsonSchema>, { query: ofOperation = {} }: Operation['example']) {
  return Object.entries(query).map(([name, { description, ...schema }]) => ({
    name,
    in: 'query',
    description,
    schema,
    example: ofOperation[name] ?? parameterExamples[name],
  }))
}

const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  description: 'The same key within 24 hours gets the first answer again, and nothing is done twice.',
  schema: { type: 'string', pattern: '^[!-~]{1,255}$' },
  example: '4f6d2f0e-6f0e-4c5b-9f6b-5d3f2b1a7c44',
}

const ifNoneMatch = {
  name: 'If-None-Match',
  in: 'header',
  description: 'The `ETag` of the answer before: unchanged, it is answered 304 without a body.',
  schema: { type: 'string' },
  example: headers.ETag.example,
}
