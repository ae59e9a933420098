import {
  accessTokenSchema,
  companySchema,
  connectionSchema,
  errorBodySchema,
  quickBooksDesktopSchema,
} from 'connections-sdk/contract'
import * as z from 'zod/mini'
import { expect } from 'vitest'
import type { ConnectorService } from '../src/createService'
import { testApiKey } from './startService'

export interface CallOptions {
  body?: unknown
  headers?: Record<string, string>
  signal?: AbortSignal
}

export const withApiKey = { authorization: `Basic ${Buffer.from(testApiKey).toString('base64')}` }

/** Calls the service over HTTP, as its callers do. */
export async function call(service: ConnectorService, method: string, path: string, options: CallOptions = {}) {
  const { body, headers = {}, signal } = options
  return fetch(`${service.url}${path}`, {
    method,
    redirect: 'manual',
    ...(signal && { signal }),
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
}

/** The answer's status and its body, which must be as the contract has it. */
export async function answer<Schema extends z.core.$ZodType>(response: Response, schema: Schema) {
  const body: unknown = await response.json()
  return { status: response.status, body: z.parse(schema, body), response }
}

/** The refusal, which must be the contract's error body whatever happened. */
export async function refusal(response: Response) {
  const { status, body } = await answer(response, errorBodySchema)
  expect(body.statusCode).toBe(status)
  expect(body.correlationId).toBe(response.headers.get('x-correlation-id'))
  return { status, error: body.error, fields: body.validation?.errors.map(({ itemId }) => itemId) ?? [] }
}

/** A company with a token and one QuickBooks Desktop connection, and calls in its name. */
export async function signUp(service: ConnectorService, companyName = 'Rose & Sons Plumbing') {
  const created = await call(service, 'POST', '/companies', { headers: withApiKey, body: { name: companyName } })
  const { body: company } = await answer(created, companySchema)
  const companyPath = `/companies/${company.id}`
  const newToken = async () => {
    const response = await call(service, 'GET', `${companyPath}/accessToken`, { headers: withApiKey })
    return (await answer(response, accessTokenSchema)).body.accessToken
  }
  const token = await newToken()
  const as =
    (bearer: string) =>
    (method: string, path: string, options: CallOptions = {}) =>
      call(service, method, path, { ...options, headers: { authorization: `Bearer ${bearer}`, ...options.headers } })
  const api = as(token)
  const connected = await api('POST', `${companyPath}/connections`, { body: { platformKey: 'pqsw' } })
  const { body: connection } = await answer(connected, connectionSchema)
  const connectionPath = `${companyPath}/connections/${connection.id}`
  const desktopPath = `${connectionPath}/quickbooksDesktop`
  const readDesktop = async () => (await answer(await api('GET', desktopPath), quickBooksDesktopSchema)).body
  return { company, connection, token, newToken, as, api, companyPath, connectionPath, desktopPath, readDesktop }
}

/** What the SOAP side does when the company file has passed its check. */
export async function linkCompany({ context }: ConnectorService, connectionId: string) {
  await context.db.updateTable('connections').set({ status: 'Linked' }).where('id', '=', connectionId).execute()
}
