import type { FastifyBaseLogger } from 'fastify'
import type { Scope } from './Scope'
import type { PasswordCost } from './security/passwordHash'
import type { Settings } from './settings/Settings'

/** What the routes share. */
export interface ServiceContext extends Scope {
  settings: Settings
  /** How the Web Connector reaches this service, without a slash at the end. Known once the service listens. */
  publicUrl(): string
  /** The processes that serve this database now, this one among them. */
  livingProcesses(): Promise<string[]>
  /** What hashing a password costs. */
  passwordCost: PasswordCost
  log: FastifyBaseLogger
}

/** What each group of routes is registered with. */
export interface RouteOptions {
  context: ServiceContext
}
