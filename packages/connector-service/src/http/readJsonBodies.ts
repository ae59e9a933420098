import type { FastifyInstance } from 'fastify'
import { HttpError } from './HttpError'

/** Reads JSON bodies and no others (415). An empty one, of whatever type, is no body; that of a DELETE means nothing (RFC 9110, 9.3.5) and isn't read. */
export function readJsonBodies(app: FastifyInstance) {
  app.addHttpMethod('DELETE', { hasBody: false, overrideExisting: true })
  app.removeAllContentTypeParsers()
  const parse = app.getDefaultJsonParser('error', 'error')
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body === '') done(null)
    else parse(request, String(body), done)
  })
  app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => {
    done(body === '' ? null : new HttpError(415, 'The body must be application/json.'))
  })
}
