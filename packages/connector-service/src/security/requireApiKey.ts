import type { FastifyRequest } from 'fastify'
import { createHash, timingSafeEqual } from 'node:crypto'
import { HttpError } from '../http/HttpError'

/** @throws HttpError 401 unless the request bears the operator's API key */
export function requireApiKey(apiKey: string, { headers }: FastifyRequest) {
  const given = /^Basic ([A-Za-z0-9+/]+={0,2})$/i.exec(headers.authorization ?? '')?.[1]
  // Compared as digests, since equal lengths are what a comparison in constant time needs.
  const isKey =
    given !== undefined && timingSafeEqual(digest(Buffer.from(given, 'base64')), digest(Buffer.from(apiKey)))
  if (!isKey) throw new HttpError(401, 'The API key is missing or wrong.', { challenge: 'Basic' })
}

function digest(bytes: Buffer) {
  return createHash('sha256').update(bytes).digest()
}
