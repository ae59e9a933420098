import cors from '@fastify/cors'
import type { FastifyInstance } from 'fastify'
import * as z from 'zod/mini'
import type { Scope } from '../Scope'
import { bringsApiKey } from '../security/requireApiKey'

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

/**
 * Lets browsers call from the allowed origins. Read at each request, since another process may change them. What is asked with
 * the API key no page may read, wherever it comes from: the key has no place in a browser.
 */
export async function allowOrigins(app: FastifyInstance, scope: Pick<Scope, 'db'>) {
  await app.register(cors, {
    hook: 'onRequest',
    delegator: (request, callback) => {
      const withoutKey = bringsApiKey(request) ? false : allowed(scope)
      callback(null, { ...corsOptions, origin: withoutKey })
    },
  })
}

const corsOptions = {
  methods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
  allowedHeaders: ['authorization', 'content-type', 'idempotency-key', 'if-none-match', 'x-correlation-id'],
  exposedHeaders: ['content-disposition', 'content-length', 'etag', 'retry-after', 'x-correlation-id'],
  maxAge: 600,
  credentials: false,
}

function allowed(scope: Pick<Scope, 'db'>) {
  return async (origin: string | undefined) =>
    origin !== undefined && (await readAllowedOrigins(scope)).includes(origin)
}
