import type { QuickBooksDesktop } from 'connections-sdk/contract'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { sha256 } from '../security/sha256'

/** Answers the document with its ETag, or 304 and nothing when the caller has it already. */
export function sendDocument(request: FastifyRequest, reply: FastifyReply, document: QuickBooksDesktop) {
  const text = JSON.stringify(document)
  // Of the text and not of the revision: silence, the start of a pause or of a window change it without any write.
  const etag = `"${sha256(text).slice(0, 32)}"`
  void reply.header('etag', etag).header('cache-control', 'private, no-cache')
  if (knownTags(request.headers['if-none-match']).includes(etag)) return reply.code(304).send()
  return reply.type('application/json; charset=utf-8').send(text)
}

/** A proxy that compresses may have weakened the tag. */
function knownTags(header: string | undefined) {
  return (header ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''))
}
