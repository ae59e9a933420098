import cors from '@fastify/cors'
import type { FastifyInstance } from 'fastify'
import * as z from 'zod/mini'
import type { Scope } from '../Scope'

const settingName = 'corsSettings'
/** They were checked when they were set. What an earlier version let pass matches no browser's origin, and must not fail a request. */
const keptSchema = z.object({ allowedOrigins: z.array(z.string()) })

/** The web origins that may call the service from a browser. */
export async function readAllowedOrigins({ db }: Pick<Scope, 'db'>) {
  const row = await db.selectFrom('settings').select('value').where('name', '=', settingName).executeTakeFirst()
  return row === undefined ? [] : z.parse(keptSchema, JSON.parse(row.value)).allowedOrigins
}

/** Replaces the web origins that may call. */
export async function writeAllowedOrigins({ db }: Pick<Scope, 'db'>, allowedOrigins: string[]) {
  const value = JSON.stringify({ allowedOrigins })
  await db
    .insertInto('settings')
    .values({ name: settingName, value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute()
}

/** Lets browsers call from the allowed origins. Read at each request, since another process may change them. */
export async function allowOrigins(app: FastifyInstance, scope: Pick<Scope, 'db'>) {
  await app.register(cors, {
    origin: async (origin: string | undefined) =>
      origin !== undefined && (await readAllowedOrigins(scope)).includes(origin),
    methods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
    allowedHeaders: ['authorization', 'content-type', 'idempotency-key', 'if-none-match', 'x-correlation-id'],
    exposedHeaders: ['content-disposition', 'content-length', 'etag', 'retry-after', 'x-correlation-id'],
    maxAge: 600,
    credentials: false,
  })
}
