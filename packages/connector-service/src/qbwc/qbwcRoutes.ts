import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify'
import type { IncomingMessage } from 'node:http'
import * as z from 'zod/mini'
import { prunePulls } from '../desktop/prunePulls'
import type { ServiceContext } from '../ServiceContext'
import { answerCall } from './answerCall'
import { sweepAttempts } from './operations/passwordAttempts'
import { markInterrupted } from './session/markInterrupted'
import { sweepSessions } from './session/sweepSessions'
import { findSession } from './session/findSession'
import { readCall, tooLarge } from './soap/readCall'
import type { SoapCall } from './soap/readEnvelope'
import { SoapFault } from './soap/SoapFault'
import { writeAnswer, writeFault } from './soap/writeEnvelope'
import { wsdl } from './soap/wsdl'
import { plainPage } from './plainPage'
import { supportPage } from './supportPage'

const sweepEveryMs = 60_000
const xml = 'text/xml; charset=utf-8'
const html = 'text/html; charset=utf-8'

const referenceSchema = z.object({ reference: z._default(z.nullable(z.string()), null) })

/** The Web Connector's endpoint, without login: its SOAP calls bring their own, and its checks of the address have none. */
export async function qbwcRoutes(app: FastifyInstance, { context }: { context: ServiceContext }) {
  readSoap(app, context)
  answerFaults(app)
  sweepNowAndThen(app, context)

  // The second address tells which connection calls already before anybody has signed in.
  for (const url of ['/qbwc', '/qbwc/:reference']) {
    app.post<{ Body: SoapCall | undefined }>(url, async (request, reply) => {
      const call = request.body
      if (call === undefined) throw new SoapFault('Client', 'The request has no body.')
      const { reference } = z.parse(referenceSchema, request.params)
      const result = await answerCall(context, call, { reference, socket: request.raw.socket })
      const { operation, charactersRemoved } = call
      request.log.info({ operation, ...(charactersRemoved > 0 && { charactersRemoved }) }, 'answered the Web Connector')
      return reply.type(xml).send(writeAnswer(call.operation, result))
    })
    app.route({
      method: ['GET', 'HEAD'],
      url,
      handler: async (request, reply) => {
        const asksForWsdl = /\?wsdl\b/i.test(request.url)
        if (asksForWsdl) return reply.type(xml).send(wsdl(`${context.publicUrl()}/qbwc`))
        return reply.type(html).send(plainPage('This address is for the QuickBooks Web Connector.'))
      },
    })
  }
  app.route({
    method: ['GET', 'HEAD'],
    url: '/qbwc/support/:reference',
    handler: async (request, reply) => {
      const page = await supportPage(context, z.parse(referenceSchema, request.params).reference ?? '')
      return reply
        .code(page === null ? 404 : 200)
        .type(html)
        .send(page ?? plainPage('There is no such connection.'))
    },
  })
}

/** Reads SOAP while it arrives, and nothing else. */
function readSoap(app: FastifyInstance, context: ServiceContext) {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(
    ['text/xml', 'application/xml', 'application/soap+xml'],
    async (_request: FastifyRequest, payload: IncomingMessage) => soapCall(context, payload),
  )
}

async function soapCall(context: ServiceContext, payload: IncomingMessage) {
  try {
    // Leaving the loop early must not close the socket: the fault has to go out on it.
    return await readCall(payload.iterator({ destroyOnReturn: false }), {
      maxBytes: context.settings.largestAnswerBytes,
      // An answer of QuickBooks in an open session: it is asked for less.
      mayBeCut: async ({ operation, parameters }) =>
        operation === 'receiveResponseXML' &&
        (await findSession(context, parameters.get('ticket') ?? '')) !== undefined,
    })
  } catch (error) {
    // Whoever still sends would not read the fault before they have sent it all.
    payload.resume()
    throw error instanceof SoapFault ? error : new SoapFault('Client', 'The request broke off.', 400)
  }
}

/** Faults in place of the JSON that everything else fails with. Nothing of ours or of another company's is in them. */
function answerFaults(app: FastifyInstance) {
  app.setErrorHandler((error: FastifyError | SoapFault, request, reply) => {
    const fault = error instanceof SoapFault ? error : frameworkFault(error)
    // Not the error as it is: a database may tell the row that it could not take.
    const { name, stack } = error
    if (fault.code === 'Server') request.log.error({ name, stack }, 'could not answer the Web Connector')
    return reply.code(fault.statusCode).type(xml).send(writeFault(fault.code, fault.message))
  })
}

function frameworkFault({ statusCode = 500 }: FastifyError) {
  if (statusCode === 413) return tooLarge()
  if (statusCode === 415) return new SoapFault('Client', 'Send text/xml.', 415)
  if (statusCode >= 400 && statusCode < 500) return new SoapFault('Client', 'The request was refused.', statusCode)
  return new SoapFault('Server', 'The service failed to answer. Try again in a few minutes.')
}

function sweepNowAndThen(app: FastifyInstance, context: ServiceContext) {
  const timer = setInterval(() => {
    // With SQLite there is no other process that could have been killed since this one began.
    const marked = context.settings.databaseUrl === undefined ? Promise.resolve() : markInterrupted(context)
    marked
      .then(() => sweepSessions(context))
      .then(() => sweepAttempts(context))
      .then(() => prunePulls(context))
      .catch((err: unknown) => app.log.warn({ err }, 'could not sweep sessions; tried again in a minute'))
  }, sweepEveryMs)
  timer.unref()
  app.addHook('onClose', async () => clearInterval(timer))
}
