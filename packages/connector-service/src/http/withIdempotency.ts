import { subHours } from 'date-fns/subHours'
import type { FastifyReply, FastifyRequest } from 'fastify'
import * as z from 'zod/mini'
import { inTransaction } from '../Scope'
import { decrypt, encrypt } from '../security/encryption'
import { sha256 } from '../security/sha256'
import type { ServiceContext } from '../ServiceContext'
import { HttpError, refusedField } from './HttpError'
import { parseInput } from './parseInput'

/** A success as it goes to the caller. */
export interface Answer {
  statusCode: number
  body?: unknown
  /** The company that it tells of, where its address doesn't name one: with the company the answer kept for repeats is erased. */
  companyId?: string
}

const keptHours = 24
const ownerSchema = z.object({ companyId: z._default(z.nullable(z.string()), null) })
const answerSchema = z.object({ body: z.optional(z.unknown()) })

/**
 * Runs a POST in one transaction. With an `Idempotency-Key`, the same key of the same caller within 24 hours gets the first
 * answer again: the key's row is written in the work's own transaction, so of two requests at once the second waits for the
 * first, and of one that failed nothing stays.
 *
 * @param caller - who the key belongs to, such as a company's id
 * @throws HttpError 409 when the key came with another body before
 */
export async function withIdempotency(
  context: ServiceContext,
  request: FastifyRequest,
  reply: FastifyReply,
  caller: string,
  work: (scope: ServiceContext) => Promise<Answer>,
) {
  const key = idempotencyKey(request)
  const { statusCode, body }: Answer = await inTransaction(context, (scope) =>
    key === undefined ? work(scope) : firstAnswer(scope, request, reply, { key, caller }, work),
  )
  return reply.code(statusCode).send(body)
}

async function firstAnswer(
  scope: ServiceContext,
  request: FastifyRequest,
  reply: FastifyReply,
  { key, caller }: { key: string; caller: string },
  work: (scope: ServiceContext) => Promise<Answer>,
): Promise<Answer> {
  const { db, settings, now } = scope
  const keyHash = sha256(JSON.stringify([caller, request.url, key]))
  const bodyHash = sha256(JSON.stringify(request.body ?? null))
  await db.deleteFrom('idempotent_answers').where('created_at', '<', subHours(now(), keptHours).toISOString()).execute()
  const claim = await db
    .insertInto('idempotent_answers')
    .values({ key_hash: keyHash, body_hash: bodyHash, status_code: 0, answer: '', created_at: now().toISOString() })
    .onConflict((conflict) => conflict.column('key_hash').doNothing())
    .returning('key_hash')
    .executeTakeFirst()
  if (claim === undefined) {
    const earlier = await db
      .selectFrom('idempotent_answers')
      .selectAll()
      .where('key_hash', '=', keyHash)
      .executeTakeFirstOrThrow()
    if (earlier.body_hash !== bodyHash) throw new HttpError(409, 'This Idempotency-Key came with another body before.')
    const opened = decrypt(earlier.answer, key, settings.signingSecret)
    if (opened === null) throw new HttpError(409, 'The first answer to this Idempotency-Key can no longer be read.')
    void reply.header('idempotent-replayed', 'true')
    return { statusCode: earlier.status_code, body: z.parse(answerSchema, JSON.parse(opened)).body }
  }
  const answer = await work(scope)
  await db
    .updateTable('idempotent_answers')
    .set({
      status_code: answer.statusCode,
      company_id: answer.companyId ?? parseInput(ownerSchema, request.params).companyId,
      answer: encrypt(JSON.stringify({ body: answer.body }), key, settings.signingSecret),
    })
    .where('key_hash', '=', keyHash)
    .execute()
  return answer
}

function idempotencyKey({ headers }: FastifyRequest) {
  const key = headers['idempotency-key']
  if (key === undefined) return undefined
  if (typeof key === 'string' && /^[\x21-\x7e]{1,255}$/.test(key)) return key
  throw refusedField('Idempotency-Key', 'must be 1 to 255 visible ASCII characters')
}
