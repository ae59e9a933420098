import { ConnectionsError, type ConnectionsErrorCode } from '../../errors'
import { safeParse } from '../schemas/safeParse'
import { errorBodySchema } from '../schemas/error'

const codesByStatus: Record<number, ConnectionsErrorCode> = {
  400: 'invalid_request',
  401: 'session_expired',
  403: 'not_allowed',
  404: 'not_found',
  408: 'timed_out',
  409: 'conflict',
  410: 'not_found',
  413: 'invalid_request',
  415: 'invalid_request',
  422: 'invalid_request',
  429: 'rate_limited',
  501: 'not_offered',
  504: 'timed_out',
}

const temporary = new Set([408, 425, 429, 500, 502, 503, 504])

/** The error that an unsuccessful answer means. */
export async function responseError(response: Response, what: string, now = Date.now()): Promise<ConnectionsError> {
  const { status } = response
  const read = safeParse(errorBodySchema, await response.json().catch(() => undefined))
  const body = read.success ? read.output : undefined
  const code = codesByStatus[status] ?? (status >= 500 ? 'service_unavailable' : 'invalid_request')
  const refused = (body?.validation?.errors ?? []).map(({ itemId, message, validatorName }) => ({
    field: itemId,
    message,
    rule: validatorName ?? undefined,
  }))
  const fields = refused.map(({ field }) => field).join(', ')
  return new ConnectionsError({
    code,
    message: `${what} was answered ${status}${fields === '' ? '' : `, refusing ${fields}`}.`,
    retryable: temporary.has(status),
    status,
    reason: body?.error || undefined,
    correlationId: body?.correlationId ?? response.headers.get('x-correlation-id') ?? undefined,
    retryAfterSeconds: retryAfterSeconds(response.headers.get('retry-after'), now),
    fieldErrors: refused,
  })
}

/** Seconds from now that a `Retry-After` header asks for: a count of seconds or an HTTP date (RFC 9110, 10.2.3). */
export function retryAfterSeconds(header: string | null, now: number): number | undefined {
  if (header === null || header.trim() === '') return undefined
  const seconds = /^\d+$/.test(header.trim()) ? Number(header) : (Date.parse(header) - now) / 1000
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds)
}
