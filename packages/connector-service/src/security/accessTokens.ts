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

/** What narrows a token: to the setup that a hand-off opens, and to the time for which it does. */
export interface TokenLimit {
  handoffId: string
  endsAt: Date
}

/** Makes a token for one company, good for an hour; with a limit, for no more than that allows. */
export async function issueAccessToken({ settings, now }: TokenScope, companyId: string, limit?: TokenLimit) {
  const issuedAt = Math.floor(now().getTime() / 1000)
  const secondsLeft = limit ? Math.floor(limit.endsAt.getTime() / 1000) - issuedAt : accessTokenSeconds
  const expiresIn = Math.max(1, Math.min(accessTokenSeconds, secondsLeft))
  const accessToken = await new SignJWT(limit && { handoff: limit.handoffId })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setIssuer(issuer)
    .setAudience(audience)
    .setSubject(companyId)
    .setJti(randomUUID())
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + expiresIn)
    .sign(signingKey(settings.signingSecret))
  return { accessToken, expiresIn, tokenType: 'Bearer' as const }
}

/** Whose token it is and when it ends, or null when it isn't ours, was changed or has expired. `handoffId`: the one that limits it. */
export async function readAccessToken({ settings, now }: TokenScope, token: string) {
  try {
    const { payload } = await jwtVerify(token, signingKey(settings.signingSecret), {
      algorithms: ['HS256'],
      issuer,
      audience,
      currentDate: now(),
      requiredClaims: ['sub', 'exp'],
    })
    const { sub, exp, handoff = null } = payload
    if (sub === undefined || exp === undefined || (handoff !== null && typeof handoff !== 'string')) return null
    return { companyId: sub, expiresAt: new Date(exp * 1000), handoffId: handoff }
  } catch (error) {
    if (error instanceof errors.JOSEError) return null
    throw error
  }
}

function signingKey(secret: string) {
  return new TextEncoder().encode(secret)
}
