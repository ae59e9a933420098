import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { ZodError } from 'zod'
import { QuickBooksBusyError } from '../../quickbooks/QuickBooksBusyError'

/** Says what was wrong with a request without repeating anything that was in it. */
export function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply) {
  if (error instanceof ZodError) return reply.code(400).send(invalidCommand(error))
  if (error instanceof QuickBooksBusyError) {
    return reply.code(409).send({ code: 'quickbooks_busy', message: error.message })
  }
  if (error instanceof RangeError) return reply.code(409).send({ code: 'refused', message: error.message })
  if (error.statusCode !== undefined && error.statusCode < 500) {
    return reply.code(error.statusCode).send({ code: 'bad_request', message: 'The request could not be read.' })
  }
  request.log.error(error)
  return reply.code(500).send({ code: 'failed', message: 'The simulated computer failed. Its terminal says why.' })
}

function invalidCommand(error: ZodError) {
  const [issue] = error.issues
  const isExtra = issue?.code === 'unrecognized_keys'
  const field = isExtra ? issue.keys.join(', ') : issue?.path.join('.') || 'body'
  return { code: 'invalid_command', field, message: isExtra ? 'Not a field of this command.' : issue?.message }
}
