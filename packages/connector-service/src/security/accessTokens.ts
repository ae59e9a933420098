import { errors, jwtVerify, SignJWT } from 'jose'
import { randomUUID } from 'node:crypto'

const issuer = 'connector-service'
const audience = 'connections'

/** How long an access token is good for, in seconds. */
const accessTokenSeconds = 3600

/** What signs and checks tokens, and the time. */
export interface TokenScope {
  settings: { signingSecret: string }
  now(): Date
}

/** Makes a token for one company, good for an hour. */
export async function issueAccessToken({ settings, now }: TokenScope, companyId: string) {
  const issuedAt = Math.floor(now().getTime() / 1000)
  const accessToken = await new SignJWT()
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setIssuer(issuer)
    .setAudience(audience)
    .setSubject(companyId)
    .setJti(randomUUID())
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + accessTokenSeconds)
    .sign(signingKey(settings.signingSecret))
  return { accessToken, expiresIn: accessTokenSeconds, tokenType: 'Bearer' as const }
}

/** Whose token it is and when it ends, or null when it isn't ours, was changed or has expired. */
export async function readAccessToken({ settings, now }: TokenScope, token: string) {
  try {
    const { payload } = await jwtVerify(token, signingKey(settings.signingSecret), {
      algorithms: ['HS256'],
      issuer,
      audience,
      currentDate: now(),
      requiredClaims: ['sub', 'exp'],
    })
    if (payload.sub === undefined || payload.exp === undefined) return null
    return { companyId: payload.sub, expiresAt: new Date(payload.exp * 1000) }
  } catch (error) {
    if (error instanceof errors.JOSEError) return null
    throw error
  }
}

function signingKey(secret: string) {
  return new TextEncoder().encode(secret)
}
