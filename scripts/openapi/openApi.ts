import * as z from 'zod/mini'
import { type Answer, type Operation, operations, schemas } from './operations'

/** The contract as an OpenAPI 3.1 document, made from the schemas that the client parses with. */
export function openApi() {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Connections API',
      version: '1',
      description: 'What the Connections SDK calls, and what a backend for it answers.',
    },
    paths: Object.fromEntries(
      [...new Set(operations.map(({ path }) => path))].map((path) => [
        path,
        {
          parameters: pathParameters(path),
          ...Object.fromEntries(
            operations.filter((one) => one.path === path).map((one) => [one.method, operation(one)]),
          ),
        },
      ]),
    ),
    components: {
      schemas: Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, jsonSchema(schema)])),
      securitySchemes: {
        companyToken: { type: 'http', scheme: 'bearer' },
        apiKey: { type: 'http', scheme: 'basic' },
      },
    },
  }
}

function operation({ summary, security, query, body, answers, method }: Operation) {
  const parameters = [...(query ? queryParameters(query) : []), ...(method === 'post' ? [idempotencyKey] : [])]
  return {
    summary,
    security: security === 'none' ? [] : [{ [security]: [] }],
    ...(parameters.length > 0 && { parameters }),
    ...(body && { requestBody: { required: true, content: { 'application/json': { schema: jsonSchema(body) } } } }),
    responses: {
      ...Object.fromEntries(Object.entries(answers).map(([status, answer]) => [status, response(answer)])),
      default: response({ description: 'What went wrong', schema: 'Error' }),
    },
  }
}

function response({ description, schema, mediaType = 'application/json' }: Answer) {
  if (!schema) return mediaType === 'application/json' ? { description } : { description, content: { [mediaType]: {} } }
  return { description, content: { [mediaType]: { schema: { $ref: `#/components/schemas/${schema}` } } } }
}

function pathParameters(path: string) {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }))
}

function queryParameters(query: z.core.$ZodType) {
  const { properties = {} } = jsonSchema(query) as { properties?: Record<string, unknown> }
  return Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', schema }))
}

const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  description: 'The same key within 24 hours gets the first answer again.',
  schema: { type: 'string', maxLength: 200 },
}

function jsonSchema(schema: z.core.$ZodType) {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' })
  return rest
}
