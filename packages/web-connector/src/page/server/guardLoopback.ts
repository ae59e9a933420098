import type { FastifyReply, FastifyRequest } from 'fastify'

const loopback = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i

/**
 * Refuses who is not this machine's own browser: a foreign Host is how DNS rebinding looks, and a foreign Origin
 * how another site's form does.
 */
export async function guardLoopback(request: FastifyRequest, reply: FastifyReply) {
  const { host, origin } = request.headers
  if (host === undefined || !loopback.test(host)) {
    return reply.code(421).send({ code: 'foreign_host', message: 'This server answers on loopback names only.' })
  }
  if (origin !== undefined && origin !== `http://${host}`) {
    return reply.code(403).send({ code: 'foreign_origin', message: 'Only the page of this server may call it.' })
  }
}

/** For every answer: nothing inline, nothing from elsewhere, in nobody's frame, kept in no cache. */
export const strictHeaders = {
  'content-security-policy': "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
}
