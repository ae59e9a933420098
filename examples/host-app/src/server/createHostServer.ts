import fastifyStatic from '@fastify/static'
import { idSchema } from 'connections-sdk/contract'
import Fastify from 'fastify'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import * as z from 'zod/mini'
import { applicantsIn } from './applicants'
import { connectionsApi } from './connectionsApi'
import { contentSecurityPolicy } from './contentSecurityPolicy'
import { parsed } from './parsed'
import { createSessions } from './sessions'
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

  // A real lender has a sign-in; here the first visit is signed in as the one applicant.
  app.get('/api/session', async (request, reply) => {
    const session = sessions.of(request) ?? sessions.begin(reply, { companyId: applicant.companyId, handedOff: false })
    return { companyId: session.companyId, connectionId: applicant.connectionId, connectorUrl }
  })

  app.post('/api/connection', async (request, reply) => {
    if (!sessions.of(request)) return reply.code(401).send()
    applicant.connectionId = parsed(connectionSchema, request.body).connectionId
    await applicants.write(applicant)
    return reply.code(204).send()
  })

  app.post('/api/token', async (request, reply) => {
    const session = sessions.of(request)
    if (!session) return reply.code(401).send()
    const { accessToken } = await api.accessToken(session.companyId)
    reply.header('cache-control', 'no-store')
    return { accessToken }
  })

  app.post('/api/handoff', async (request, reply) => {
    const redeemed = await api.redeemHandoff(parsed(handoffSchema, request.body).code)
    if (!redeemed || redeemed.companyId !== applicant.companyId) return reply.code(404).send()
    sessions.begin(reply, { companyId: redeemed.companyId, handedOff: true })
    return reply.code(204).send()
  })

  await app.listen({ port, host: '127.0.0.1' })
  const [address] = app.addresses()
  const url = `http://localhost:${typeof address === 'object' ? address.port : port}`
  await api.allowOrigin(url)
  return { url, close: () => app.close() }
}
