import fastifyStatic from '@fastify/static'
import { idSchema } from 'connections-sdk/contract'
import Fastify from 'fastify'
import { createHash } from 'node:crypto'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import * as z from 'zod/mini'
import { applicantsIn } from './applicants'
import { connectionsApi } from './connectionsApi'
import { contentSecurityPolicy } from './contentSecurityPolicy'
import { parsed } from './parsed'
import { createSessions, type Session } from './sessions'
import type { HostSettings } from './settings'

const page = path.resolve(fileURLToPath(import.meta.url), '../../../dist')
const handoffSchema = z.object({ code: idSchema })
const connectionSchema = z.object({ connectionId: idSchema })

/** Starts the lender's server: its page, its sign-in, and the route that turns a session into a company access token. */
export async function createHostServer({ port, dataDir, connectorUrl, apiKey }: HostSettings) {
  const api = connectionsApi(connectorUrl, apiKey)
  const applicants = applicantsIn(dataDir)
  const sessions = createSessions()
  const applicant = (await applicants.read()) ?? {
    companyId: await api.createCompany('Cedar & Sons Joinery'),
    connectionId: null,
  }
  await applicants.write(applicant)

  const app = Fastify({ bodyLimit: 16_384 })
  app.addHook('onSend', async (_request, reply) => {
    reply.header('content-security-policy', contentSecurityPolicy(connectorUrl))
    reply.header('x-content-type-options', 'nosniff')
    reply.header('referrer-policy', 'no-referrer')
  })
  await app.register(fastifyStatic, { root: page })

  // A real lender has a sign-in; here the first visit is signed in as the one applicant, but for a helper's browser.
  app.get('/api/session', async (request, reply) => {
    const session = sessions.of(request)
    if (sessions.isHelper(request)) {
      if (!session?.handoff || !(await tokenOf(session))) return reply.code(401).send({ reason: 'ended' })
      const { companyId, handoff } = session
      return { companyId, connectionId: handoff.connectionId, connectorUrl, scope: 'setup' }
    }
    const { companyId } = session ?? sessions.begin(reply, { companyId: applicant.companyId, handoff: null })
    return { companyId, connectionId: applicant.connectionId, connectorUrl, scope: 'everything' }
  })

  function tokenOf({ companyId, handoff }: Session) {
    return handoff === null ? api.accessToken(companyId) : api.handoffToken(companyId, handoff.id)
  }

  app.post('/api/connection', async (request, reply) => {
    const session = sessions.of(request)
    if (!session) return reply.code(401).send()
    if (session.handoff !== null) return reply.code(403).send()
    applicant.connectionId = parsed(connectionSchema, request.body).connectionId
    await applicants.write(applicant)
    return reply.code(204).send()
  })

  app.post('/api/token', async (request, reply) => {
    const session = sessions.of(request)
    if (!session) return reply.code(401).send()
    // Of a helper the API key asks for no more than the hand-off gives.
    const token = await tokenOf(session)
    if (!token) return reply.code(401).send()
    reply.header('cache-control', 'no-store')
    return { accessToken: token.accessToken }
  })

  app.post('/api/handoff', async (request, reply) => {
    const { code } = parsed(handoffSchema, request.body)
    const codeHash = createHash('sha256').update(code).digest('base64url')
    const session = sessions.of(request)
    // Opened by the business itself, the link stays good for whom it was made; a helper's own link goes on where it was used.
    if (session && (session.handoff === null || session.handoff.codeHash === codeHash)) return reply.code(204).send()
    const redeemed = await api.redeemHandoff(code, request.headers)
    if (typeof redeemed === 'string') return reply.code(410).send({ reason: redeemed })
    if (redeemed.companyId !== applicant.companyId) return reply.code(410).send({ reason: 'unknown' })
    const { companyId, connectionId, handoffId } = redeemed
    sessions.begin(reply, { companyId, handoff: { id: handoffId, connectionId, codeHash } })
    return reply.code(204).send()
  })

  await app.listen({ port, host: '127.0.0.1' })
  const [address] = app.addresses()
  const url = `http://localhost:${typeof address === 'object' ? address.port : port}`
  await api.allowOrigin(url)
  return { url, close: () => app.close() }
}
