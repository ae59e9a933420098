import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { hasApiKey } from '../security/requireApiKey'
import { bearerToken } from '../security/requireCompany'
import { sha256 } from '../security/sha256'
import { HttpError } from './HttpError'

const writesAMinute = 60
const writingMethods = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])

/**
 * Refuses the 61st write within a minute of one token, or of one address without a token, and says when to come again. A server
 * with the API key writes for many.
 */
export async function limitWrites(app: FastifyInstance, { apiKey }: { apiKey: string }) {
  await app.register(rateLimit, { global: false })
  const check = app.createRateLimit({ max: writesAMinute, timeWindow: 60_000, keyGenerator: writer })
  return async (request: FastifyRequest) => {
    if (!writingMethods.has(request.method) || hasApiKey(apiKey, request)) return
    const limit = await check(request)
    if (limit.isAllowed || !limit.isExceeded) return
    throw new HttpError(429, 'Too many changes within a minute.', {
      retryAfterSeconds: Math.max(1, limit.ttlInSeconds),
    })
  }
}

function writer(request: FastifyRequest) {
  const token = bearerToken(request)
  return token === undefined ? `address ${request.ip}` : `token ${sha256(token)}`
}
