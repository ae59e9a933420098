import { readFileSync } from 'node:fs'
import { createParser } from 'eventsource-parser'
import * as z from 'zod/mini'
import { expect, test } from 'vitest'
import { isLeaf } from '../../scripts/openapi/giveExamples'
import { type JsonSchema, schemasPath } from '../../scripts/openapi/jsonSchemas'
import { namedSchemas, querySchemas } from '../../scripts/openapi/namedSchemas'
import { operations } from '../../scripts/openapi/operations'
import { contractParts } from '../../src/api/schemas/contractParts'
import { quickBooksDesktopSchema, safeParse } from '../../src/contract'
import { publicFields } from '../publicFields'

interface Content {
  schema?: JsonSchema
  example?: unknown
  examples?: Record<string, { $ref: string }>
}
interface Response {
  $ref?: string
  description: string
  content?: Record<string, Content>
}
interface Parameter {
  name: string
  description?: string
  example?: unknown
}
interface Operation {
  operationId: string
  tags: string[]
  parameters?: Parameter[]
  requestBody?: { content: Record<string, Content> }
  responses: Record<string, Response>
}
interface Document {
  tags: { name: string; description: string }[]
  paths: Record<string, Record<string, Operation> & { parameters?: Parameter[] }>
  components: {
    schemas: Record<string, JsonSchema>
    examples: Record<string, { value: unknown }>
    responses: Record<string, Response>
  }
}

const file = new URL('../../api-report/openapi.json', import.meta.url)
const { tags, paths, components } = JSON.parse(readFileSync(file, 'utf8')) as Document
const written = Object.entries(paths).flatMap(([path, { parameters: shared = [], ...methods }]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, shared, operation })),
)

test('each field of a public type of the contract has a line of TSDoc', { timeout: 180_000 }, () => {
  const fields = publicFields('src/contract.ts')
  expect(fields.size).toBeGreaterThan(150)
  expect([...fields].filter(([, text]) => text === '').map(([path]) => path)).toEqual([])
})

test('each schema and each field of the OpenAPI file has a description, and each value an example', () => {
  const fields = Object.entries(components.schemas).flatMap(([name, schema]) => fieldsOf(name, schema))
  expect(fields.length).toBeGreaterThan(150)
  const nameless = Object.entries(components.schemas).filter(([, { description }]) => !description)
  expect(nameless.map(([name]) => name)).toEqual([])
  expect(fields.filter(([, { description }]) => !description).map(([path]) => path)).toEqual([])
  const bare = fields.filter(([, field]) => isLeaf(field) && field.examples === undefined)
  expect(bare.map(([path]) => path)).toEqual([])
})

test('whatever a backend may leave out may be answered 501, says of which part, and nothing else may', () => {
  const parts = Object.keys(contractParts)
  const told = written.filter(({ operation }) => operation.responses['501'] !== undefined)
  const optional = written.filter(({ path }) => path.split('/').some((word) => parts.includes(word)))
  expect(told.map(({ operation }) => operation.operationId)).toEqual(
    optional.map(({ operation }) => operation.operationId),
  )
  for (const [part, name] of Object.entries(contractParts)) {
    const ofPart = told.filter(({ path }) => path.split('/').findLast((word) => parts.includes(word)) === part)
    expect([part, ofPart.length]).not.toEqual([part, 0])
    for (const { operation } of ofPart)
      expect(operation.responses['501']?.description).toContain(`doesn't have ${name}`)
  }
})

test('each operation has an id of its own, a known tag, described parameters, and says how it refuses', () => {
  expect(written.map(({ operation }) => operation.operationId)).toEqual(
    operations.map(({ operationId }) => operationId),
  )
  expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(written.length)
  for (const { operation, shared } of written) {
    expect(tags.map(({ name }) => name)).toEqual(expect.arrayContaining(operation.tags))
    for (const { name, description, example } of [...shared, ...(operation.parameters ?? [])]) {
      expect([operation.operationId, name, description, example]).not.toContain(undefined)
    }
    const refused = Object.keys(operation.responses).filter((status) => /^4\d\d$/.test(status))
    expect([operation.operationId, refused.length]).not.toEqual([operation.operationId, 0])
    for (const status of [...refused, 'default']) {
      const { content } = resolved(operation.responses[status])
      expect(content?.['application/json']?.schema?.$ref).toBe(`${schemasPath}Error`)
    }
  }
})

test('each example is what its schema reads', () => {
  const contents = written.flatMap(({ operation: { requestBody, responses } }) => [
    ...Object.entries(requestBody?.content ?? {}),
    ...Object.values(responses).flatMap((one) => Object.entries(resolved(one).content ?? {})),
  ])
  const examples = contents
    .filter(([type]) => type === 'application/json')
    .flatMap(([, content]) => examplesOf(content))
  expect(examples.length).toBeGreaterThan(100)
  for (const { name, example } of examples) {
    const read = safeParse(namedSchemas[name as keyof typeof namedSchemas], example)
    expect([name, read]).toEqual([name, { success: true, output: expect.anything() }])
  }
  for (const [name, schema] of Object.entries(querySchemas)) {
    const given = written.flatMap(({ operation: { parameters = [] } }) => parameters)
    const query = Object.fromEntries(given.map((one) => [one.name, String(one.example)]))
    expect([name, safeParse(schema, query).success]).toEqual([name, true])
  }
})

test("the event stream's example is read as the events that the OpenAPI file names", () => {
  const stream = written.find(({ operation }) => operation.operationId === 'followQuickBooksDesktop')
  const content = stream?.operation.responses['200']?.content?.['text/event-stream']
  const heard: { event?: string | undefined; data: string }[] = []
  createParser({ onEvent: (event) => heard.push(event) }).feed(z.parse(z.string(), content?.example))
  const named = Object.keys((content as { 'x-events'?: object } | undefined)?.['x-events'] ?? {})
  expect([...new Set(heard.map(({ event }) => event))]).toEqual(named)
  expect(heard.map(({ data }) => safeParse(quickBooksDesktopSchema, JSON.parse(data)).success)).toEqual([true])
})

function fieldsOf(path: string, { properties = {}, anyOf = [], items, additionalProperties }: JsonSchema) {
  const fields: [path: string, field: JsonSchema][] = []
  for (const [name, field] of Object.entries(properties)) {
    fields.push([`${path}.${name}`, field], ...fieldsOf(`${path}.${name}`, field))
  }
  for (const one of [...anyOf, items, additionalProperties]) if (one) fields.push(...fieldsOf(path, one))
  return fields
}

function resolved(response: Response | undefined): Response {
  const name = response?.$ref?.split('/').at(-1)
  const found = name === undefined ? response : components.responses[name]
  if (!found) throw new Error(`There is no response ${name}.`)
  return found
}

function examplesOf({ schema, example, examples = {} }: Content) {
  const name = schema?.$ref?.slice(schemasPath.length) ?? ''
  const shared = Object.values(examples).map(({ $ref }) => components.examples[$ref.split('/').at(-1) ?? '']?.value)
  return [...(example === undefined ? [] : [example]), ...shared].map((one) => ({ name, example: one }))
}
