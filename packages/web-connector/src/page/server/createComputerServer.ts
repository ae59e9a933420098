import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import Fastify, { type FastifyError, type FastifyReply, type FastifyRequest, type FastifyServerOptions } from 'fastify'
import { ZodError } from 'zod'
import type { Clock } from '../../clock/Clock'
import { systemClock } from '../../clock/systemClock'
import { createQuickBooksComputer } from '../../computer/createQuickBooksComputer'
import type { CompanyFile } from '../../quickbooks/company/CompanyFile'
import { QuickBooksBusyError } from '../../quickbooks/QuickBooksBusyError'
import { commandSchema } from './commandSchema'
import { companyFiles as usualCompanyFiles } from './companyFiles'
import { createCustomerPc } from './createCustomerPc'
import { createPausableClock } from './createPausableClock'
import { followSnapshots } from './followSnapshots'
import { runCommand } from './runCommand'
import type { ComputerSettings } from './settings'

const builtPage = path.resolve(fileURLToPath(import.meta.url), '../../../../dist/page')

export interface ComputerServerOptions extends ComputerSettings {
  /** The first is open in QuickBooks at the start. By default a company with 2,500 customers, and a small one. */
  companyFiles?: CompanyFile[]
  /** Folder of the built page; by default where `npm run build -w web-connector` puts it. */
  pageDir?: string
  /** Milliseconds that QuickBooks takes for a request, 0 or more; 300 by default, so that a person sees it work. */
  requestMs?: number
  /** Whether the Web Connector is there from the start, as on a hosted computer; false by default. */
  connectorInstalled?: boolean
  /** The computer's, by default the real time. A faster one brings Auto-Run sooner. */
  clock?: Clock
  logger?: FastifyServerOptions['logger']
}

/**
 * Starts the page of a simulated QuickBooks computer, on 127.0.0.1 only.
 * @returns its address, and how to switch the computer off and stop listening.
 * @throws Error when the page has not been built, or the port is taken.
 */
export async function createComputerServer(options: ComputerServerOptions) {
  const { port, dataDir, pageDir = builtPage, companyFiles = usualCompanyFiles(), requestMs = 300 } = options
  const { connectorInstalled = false, clock: time = systemClock } = options
  if (!existsSync(path.join(pageDir, 'index.html'))) {
    throw new Error(`There is no page in ${pageDir}. Build it first: npm run build -w web-connector`)
  }
  const clock = createPausableClock(time)
  const computer = createQuickBooksComputer({ companyFiles, clock, dataDir, connectorInstalled })
  const pc = createCustomerPc({ computer, clock, requestMs, slowRequestMs: Math.max(4000, requestMs) })

  const app = Fastify({ logger: options.logger ?? false, bodyLimit: 262_144, forceCloseConnections: true })
  // Without this, a form of another site could post JSON as plain text.
  app.removeContentTypeParser('text/plain')
  app.addHook('onRequest', guardLoopback)
  app.addHook('onSend', async (_request, reply) => void reply.headers(strictHeaders))
  app.setErrorHandler(answerError)
  await app.register(fastifyStatic, { root: pageDir, cacheControl: false })

  app.get('/api/state', async () => pc.snapshot())
  app.get('/api/events', (_request, reply) => reply.type('text/event-stream').send(followSnapshots(pc)))
  app.post('/api/commands', async (request, reply) => {
    const ending = runCommand(pc, commandSchema.parse(request.body))
    ending?.catch((error: unknown) => request.log.error(error))
    return reply.code(202).send()
  })

  await app.listen({ port, host: '127.0.0.1' })
  const [address] = app.addresses()
  return {
    url: `http://localhost:${typeof address === 'object' ? address.port : port}`,
    close: async () => {
      computer.switchOff()
      await app.close()
    },
  }
}

/** Says what was wrong with a request without repeating anything that was in it. */
function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply) {
  if (error instanceof ZodError) return reply.code(400).send(invalidCommand(error))
  if (error instanceof QuickBooksBusyError) {
    return reply.code(409).send({ code: 'quickbooks_busy', message: error.message })
  }
  if (error instanceof RangeError) return reply.code(409).send({ code: 'refused', message: error.message })
  if (error.statusCode !== undefined && error.statusCode < 500) {
    return reply.code(error.statusCode).send({ code: 'bad_request', message: 'The request could not be read.' })
  }
  request.log.error(error)
  return reply.code(500).send({ code: 'failed', message: 'The simulated computer failed. Its terminal says why.' })
}

function invalidCommand(error: ZodError) {
  const [issue] = error.issues
  const isExtra = issue?.code === 'unrecognized_keys'
  const field = isExtra ? issue.keys.join(', ') : issue?.path.join('.') || 'body'
  return { code: 'invalid_command', field, message: isExtra ? 'Not a field of this command.' : issue?.message }
}

const loopback = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i

/**
 * Refuses who is not this machine's own browser: a foreign Host is how DNS rebinding looks, and a foreign Origin
 * how another site's form does.
 */
async function guardLoopback(request: FastifyRequest, reply: FastifyReply) {
  const { host, origin } = request.headers
  if (host === undefined || !loopback.test(host)) {
    return reply.code(421).send({ code: 'foreign_host', message: 'This server answers on loopback names only.' })
  }
  if (origin !== undefined && origin !== `http://${host}`) {
    return reply.code(403).send({ code: 'foreign_origin', message: 'Only the page of this server may call it.' })
  }
}

/** For every answer: nothing inline, nothing from elsewhere, in nobody's frame, kept in no cache. */
const strictHeaders = {
  'content-security-policy': "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
}
