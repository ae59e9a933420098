import * as z from 'zod/mini'
import { quickBooksDesktopSchema, type QuickBooksDesktop } from 'connections-sdk/contract'
import type { ConnectorService } from '../../createService'
import type { Desktop } from '../rows'
import { testApiKey } from '../../../test/startService'

/** A connection as a customer's page makes it, through the service's own API. */
export interface TestConnection {
  service: ConnectorService
  companyId: string
  connectionId: string
  userName: string
  password: string
  /** The text of its `.qwc` file. */
  configuration: string
  /** Calls the API with the company's access token. The path starts at the company. */
  api(method: string, path: string, body?: unknown): Promise<Response>
  document(): Promise<QuickBooksDesktop>
  /** Where the document and the rest of the QuickBooks Desktop part live. */
  desktopPath: string
  row(): Promise<Desktop>
}

const created = z.object({ id: z.string() })
const token = z.object({ accessToken: z.string() })
const passwordSchema = z.object({ userName: z.string(), password: z.string() })

/** Makes a company, a connection and its password. */
export async function newConnection(
  service: ConnectorService,
  companyName = 'Rock Castle',
  rest: { expectedCompanyNames?: string[] } = {},
  companyId?: string,
): Promise<TestConnection> {
  const { url, database } = service
  const apiKey = `Basic ${Buffer.from(testApiKey).toString('base64')}`
  const company =
    companyId === undefined
      ? await json(created, send(url, apiKey, 'POST', '/companies', { name: companyName, ...rest }))
      : { id: companyId }
  // A token for each call: a test's clock may have passed the hour that one is good for.
  const api: TestConnection['api'] = async (method, path, body) => {
    const { accessToken } = await json(token, send(url, apiKey, 'GET', `/companies/${company.id}/accessToken`))
    return send(url, `Bearer ${accessToken}`, method, `/companies/${company.id}${path}`, body)
  }
  const connection = await json(created, api('POST', '/connections', { platformKey: 'pqsw' }))
  const desktopPath = `/connections/${connection.id}/quickbooksDesktop`
  const { userName, password } = await json(passwordSchema, api('POST', `${desktopPath}/password`))
  return {
    service,
    companyId: company.id,
    connectionId: connection.id,
    userName,
    password,
    configuration: await (await api('GET', `${desktopPath}/configuration`)).text(),
    api,
    document: () => json(quickBooksDesktopSchema, api('GET', desktopPath)),
    desktopPath,
    row: () =>
      database.db
        .selectFrom('desktop_connections')
        .selectAll()
        .where('connection_id', '=', connection.id)
        .executeTakeFirstOrThrow(),
  }
}

/** Makes a new password, and tells whom it is for: each registration has its own user name. */
export async function newPassword({ api, desktopPath }: Pick<TestConnection, 'api' | 'desktopPath'>) {
  return json(passwordSchema, api('POST', `${desktopPath}/password`))
}

async function send(url: string, authorization: string, method: string, path: string, body?: unknown) {
  return fetch(`${url}${path}`, {
    method,
    headers: { authorization, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
}

async function json<T>(schema: z.core.$ZodType<T>, answer: Promise<Response>): Promise<T> {
  const response = await answer
  const text = await response.text()
  if (!response.ok) throw new Error(`${response.status}: ${text}`)
  return z.parse(schema, JSON.parse(text))
}
