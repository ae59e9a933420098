import type { FastifyRequest } from 'fastify'
import { HttpError, notFound } from '../http/HttpError'
import { readAccessToken, type TokenScope } from './accessTokens'

/** The token that a request bears, if any. */
export function bearerToken({ headers }: Pick<FastifyRequest, 'headers'>) {
  return /^Bearer ([\w.~+/-]+=*)$/i.exec(headers.authorization ?? '')?.[1]
}

/**
 * Lets a request pass that bears a token of the company in its path.
 *
 * @throws HttpError 401 without a good token; 404 for another company's, as if it didn't exist
 */
export async function requireCompany(scope: TokenScope, request: FastifyRequest, companyId: string) {
  const token = bearerToken(request)
  const owner = token === undefined ? null : await readAccessToken(scope, token)
  if (owner === null) throw new HttpError(401, 'The access token is missing or has expired.', { challenge: 'Bearer' })
  if (owner.companyId !== companyId) throw notFound('company')
  return owner
}
