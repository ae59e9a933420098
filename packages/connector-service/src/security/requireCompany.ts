import type { FastifyRequest } from 'fastify'
import { findCompany } from '../companies/findCompany'
import { HttpError, notFound } from '../http/HttpError'
import type { Scope } from '../Scope'
import { readAccessToken, type TokenScope } from './accessTokens'
import { bringsApiKey, requireApiKey } from './requireApiKey'

/** What decides whether a company's addresses answer. */
export interface AccessScope extends TokenScope, Pick<Scope, 'db'> {
  settings: TokenScope['settings'] & { apiKey: string }
}

/** How far a login reaches. */
export interface Access {
  /** When it ends; null: it doesn't. */
  expiresAt: Date | null
  /** The hand-off that limits it; null: none. */
  handoffId: string | null
}

/** The token that a request bears, if any. */
export function bearerToken({ headers }: Pick<FastifyRequest, 'headers'>) {
  return /^Bearer ([\w.~+/-]+=*)$/i.exec(headers.authorization ?? '')?.[1]
}

/**
 * Lets a request pass that bears a token of the company in its path, or that reads with the operator's API key.
 *
 * @throws HttpError 401 without a good login, which a token isn't once its company was deleted; 403 for a change with the API
 * key; 404 for another company's, as if it didn't exist
 */
export async function requireCompany(scope: AccessScope, request: FastifyRequest, companyId: string): Promise<Access> {
  if (bringsApiKey(request)) {
    requireApiKey(scope.settings.apiKey, request)
    if (request.method !== 'GET') throw new HttpError(403, 'The API key only reads here.')
    await findCompany(scope, companyId)
    return { expiresAt: null, handoffId: null }
  }
  const token = bearerToken(request)
  const owner = token === undefined ? null : await readAccessToken(scope, token)
  if (owner === null) throw noToken()
  if (owner.companyId !== companyId) throw notFound('company')
  const company = await scope.db.selectFrom('companies').select('id').where('id', '=', companyId).executeTakeFirst()
  if (company === undefined) throw noToken()
  return owner
}

function noToken() {
  return new HttpError(401, 'The access token is missing or has expired.', { challenge: 'Bearer' })
}
