import fastify, { LogController, type FastifyInstance } from 'fastify'
import type { Writable } from 'node:stream'
import { openDatabase, type OpenDatabase } from './database/open'
import { answerErrors, answerFrameworkErrors } from './http/answerErrors'
import { correlationId, tellCorrelationId, loggerOptions, logRequests } from './http/logRequests'
import { readJsonBodies } from './http/readJsonBodies'
import { gracefulStop } from './http/gracefulStop'
import { sendSecurityHeaders } from './http/securityHeaders'
import { markInterrupted } from './qbwc/session/markInterrupted'
import { passwordCost, type PasswordCost } from './security/passwordHash'
import { serviceRoutes } from './serviceRoutes'
import type { ServiceContext } from './ServiceContext'
import type { Settings } from './settings/Settings'

/** A connector service that listens. */
export interface ConnectorService {
  app: FastifyInstance
  database: OpenDatabase
  /** What the routes are given. */
  context: ServiceContext
  /** Where it listens, without a slash at the end. */
  url: string
  /** Ends open streams, answers what is under way, closes the database. */
  close(): Promise<void>
}

/** What only tests set. */
export interface ServiceOptions {
  now?: () => Date
  /** Takes the log in place of standard output. */
  logStream?: Writable
  /** Less than an attacker should pay, for passwords that nobody attacks. */
  passwordCost?: PasswordCost
}

/** 64 kB: enough for anything that a browser sends. */
const bodyLimit = 64 * 1024

/**
 * Opens the database, brings it up to date and listens.
 *
 * @throws when the database can't be opened or the port is taken; nothing is left open then
 */
export async function createService(settings: Settings, options: ServiceOptions = {}): Promise<ConnectorService> {
  const app = fastify({
    bodyLimit,
    frameworkErrors: answerFrameworkErrors,
    exposeHeadRoutes: false,
    forceCloseConnections: 'idle',
    genReqId: correlationId,
    logController: new LogController({ disableRequestLogging: true }),
    logger: loggerOptions(settings.logLevel, options.logStream) ?? false,
    // A 30 MB answer from QuickBooks takes a minute over 4 Mbit/s; the Web Connector itself waits 100 s.
    requestTimeout: 120_000,
    routerOptions: { maxParamLength: 200 },
  })
  const database = await openDatabase(settings, (err) => app.log.warn({ err }, 'lost a connection to PostgreSQL'))
  // A port of 0 is known only once it listens.
  const listening = { url: 'http://localhost' }
  const context: ServiceContext = {
    settings,
    db: database.db,
    changes: database.changes,
    processId: database.processId,
    livingProcesses: database.livingProcesses,
    now: options.now ?? (() => new Date()),
    publicUrl: () => settings.publicUrl ?? `http://localhost:${new URL(listening.url).port}`,
    passwordCost: options.passwordCost ?? passwordCost,
    log: app.log,
  }
  const stop = gracefulStop(app)
  async function close() {
    await stop()
    await database.close()
  }
  try {
    tellCorrelationId(app)
    sendSecurityHeaders(app, () => context.publicUrl().startsWith('https:'))
    logRequests(app)
    answerErrors(app)
    readJsonBodies(app)
    await markInterrupted(context)
    await app.register(serviceRoutes, { context })
    listening.url = await app.listen({ host: settings.host, port: settings.port })
  } catch (error) {
    await close()
    throw error
  }
  return { app, database, context, url: listening.url, close }
}
