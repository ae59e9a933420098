import type { FastifyReply, FastifyRequest } from 'fastify'
import { randomBytes } from 'node:crypto'

/** Who a browser is signed in as. */
export interface Session {
  companyId: string
  /** Of a helper, who came by a hand-off link: may work on the setup of this connection, and on nothing else. Null for the business itself. */
  handoff: HandedOff | null
}

/** What a hand-off link opened. */
export interface HandedOff {
  id: string
  connectionId: string
  /** SHA-256 of the link's code: the same link, opened again in this browser, goes on. */
  codeHash: string
}

const names = { business: 'session', helper: 'helper' }

/** Sessions in memory, each named by an unguessable cookie: one for the business, another for a helper. */
export function createSessions() {
  const sessions = new Map<string, Session>()
  return {
    of(request: FastifyRequest): Session | undefined {
      return sessions.get(cookie(request, names.helper) ?? cookie(request, names.business) ?? '')
    },
    /** True for the browser of a helper, also once their session is gone: it must never be taken for the business. */
    isHelper: (request: FastifyRequest) => cookie(request, names.helper) !== undefined,
    begin(reply: FastifyReply, session: Session) {
      const id = randomBytes(24).toString('base64url')
      sessions.set(id, session)
      const name = session.handoff === null ? names.business : names.helper
      reply.header('set-cookie', `${name}=${id}; HttpOnly; SameSite=Strict; Path=/`)
      return session
    },
  }
}

function cookie({ headers }: FastifyRequest, name: string) {
  return new RegExp(String.raw`(?:^|;\s*)${name}=([\w-]+)`).exec(headers.cookie ?? '')?.[1]
}
