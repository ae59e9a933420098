import type { FastifyInstance } from 'fastify'

/** Reads JSON bodies and no others (415); an empty one is no body, for the POSTs that need none. */
export function readJsonBodies(app: FastifyInstance) {
  app.removeAllContentTypeParsers()
  const parse = app.getDefaultJsonParser('error', 'error')
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body === '') done(null)
    else parse(request, String(body), done)
  })
}
