import { HttpResponse } from 'msw'
import type { ErrorBody } from '../../api/schemas/error'
import type { Refusal } from './Refusal'

/** A refusal in the contract's error body. */
export function errorAnswer({ statusCode, message, details }: Refusal, correlationId: string): Response {
  const body: ErrorBody = {
    statusCode,
    error: message,
    correlationId,
    service: 'fake-connections-api',
    ...(details.fields && { validation: { errors: [...details.fields] } }),
  }
  const headers = new Headers({ 'x-correlation-id': correlationId })
  if (details.retryAfter !== undefined) headers.set('retry-after', String(details.retryAfter))
  if (details.allow !== undefined) headers.set('allow', details.allow)
  return HttpResponse.json(body, { status: statusCode, headers })
}
