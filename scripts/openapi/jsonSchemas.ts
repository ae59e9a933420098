import * as z from 'zod/mini'
import { quickBooksDataTypes } from '../../src/api/schemas/dataTypes'
import { timeSchema, webUrlSchema } from '../../src/api/schemas/primitives'
import { scheduleSchema } from '../../src/api/schemas/schedule'
import { syncSettingInputSchema } from '../../src/api/schemas/syncSettings'
import { namedSchemas, querySchemas } from './namedSchemas'

/** A JSON Schema, as far as it is looked into here. */
export interface JsonSchema {
  $ref?: string
  type?: string
  description?: string
  enum?: unknown[]
  const?: unknown
  anyOf?: JsonSchema[]
  items?: JsonSchema
  properties?: Record<string, JsonSchema>
  required?: string[]
  additionalProperties?: JsonSchema
  examples?: unknown[]
  [keyword: string]: unknown
}

/** Where the OpenAPI file holds its named schemas. */
export const schemasPath = '#/components/schemas/'

/** What the schemas check by code, told in JSON Schema's words. */
const told = new Map<z.core.$ZodType, JsonSchema>([
  [timeSchema, { type: 'string', format: 'date-time' }],
  [webUrlSchema, { type: 'string', format: 'uri', pattern: '^https?://\\w' }],
  [syncSettingInputSchema.shape.dataType.def.in, { type: 'string', enum: [...quickBooksDataTypes] }],
  // Prism makes up a value by this, since no format tells of time zones.
  [scheduleSchema.shape.timeZone, { type: 'string', 'x-faker': 'location.timeZone' }],
])

/** The named schemas as JSON Schema; each of them refers to the others by name. */
export function componentSchemas(): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(namedSchemas)) registry.add(schema, { id })
  const { schemas } = z.toJSONSchema(registry, { ...options, uri: (id) => `${schemasPath}${id}` })
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, withoutNames(schema as JsonSchema)]))
}

/** What a query string may hold, by name. */
export function queryProperties(name: keyof typeof querySchemas): Record<string, JsonSchema> {
  return (z.toJSONSchema(querySchemas[name], options) as JsonSchema).properties ?? {}
}

const options = { target: 'draft-2020-12', io: 'input', override: tell } as const

function tell({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodType; jsonSchema: z.core.JSONSchema.BaseSchema }) {
  const words = told.get(zodSchema)
  if (words) {
    for (const keyword of Object.keys(jsonSchema)) delete jsonSchema[keyword]
    Object.assign(jsonSchema, words)
  }
  // Every name is a text.
  delete jsonSchema.propertyNames
  // Every whole number of JavaScript lies between these.
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
}

function withoutNames(schema: JsonSchema): JsonSchema {
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => keyword !== '$schema' && keyword !== '$id'))
}
