import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { HttpError } from '../http/HttpError'

type Headers = Pick<FastifyRequest, 'headers'>

/** Whether a request comes with an API key, right or wrong, and not with a token. */
export function bringsApiKey({ headers }: Headers) {
  return /^Basic\b/i.test(headers.authorization ?? '')
}

/** Whether a request bears the operator's API key. */
export function hasApiKey(apiKey: string, { headers }: Headers) {
  const given = /^Basic ([A-Za-z0-9+/]+={0,2})$/i.exec(headers.authorization ?? '')?.[1]
  // Compared as digests, since equal lengths are what a comparison in constant time needs.
  return given !== undefined && timingSafeEqual(digest(Buffer.from(given, 'base64')), digest(Buffer.from(apiKey)))
}

/** @throws HttpError 401 unless the request bears the operator's API key */
export function requireApiKey(apiKey: string, request: Headers) {
  if (!hasApiKey(apiKey, request)) throw new HttpError(401, 'The API key is missing or wrong.', { challenge: 'Basic' })
}

function digest(bytes: Buffer) {
  return createHash('sha256').update(bytes).digest()
}
