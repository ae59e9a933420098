import type { FastifyReply, FastifyRequest } from 'fastify'
import { randomBytes } from 'node:crypto'

/** Who a browser is signed in as. */
export interface Session {
  companyId: string
  /** A browser that came by a hand-off link may work on this connection only. */
  handedOff: boolean
}

/** Sessions in memory, each named by an unguessable cookie. */
export function createSessions() {
  const sessions = new Map<string, Session>()
  return {
    of(request: FastifyRequest): Session | undefined {
      const id = /(?:^|;\s*)session=([\w-]+)/.exec(request.headers.cookie ?? '')?.[1]
      return id === undefined ? undefined : sessions.get(id)
    },
    begin(reply: FastifyReply, session: Session) {
      const id = randomBytes(24).toString('base64url')
      sessions.set(id, session)
      reply.header('set-cookie', `session=${id}; HttpOnly; SameSite=Strict; Path=/`)
      return session
    },
  }
}
