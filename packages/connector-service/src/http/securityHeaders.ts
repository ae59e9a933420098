import type { FastifyInstance } from 'fastify'

/** What keeps an answer out of caches, frames and guesses. */
export const securityHeaders = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cache-control': 'no-store',
} as const

/** Gives every answer the headers that keep it out of caches, frames and guesses, unless its route has set its own. */
export function sendSecurityHeaders(app: FastifyInstance, isHttps: () => boolean) {
  app.addHook('onSend', async (_request, reply) => {
    for (const [name, value] of Object.entries(securityHeaders)) if (!reply.hasHeader(name)) reply.header(name, value)
    if (isHttps()) reply.header('strict-transport-security', 'max-age=31536000')
  })
}
