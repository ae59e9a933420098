import type { FastifyInstance } from 'fastify'
import { healthRoutes } from './health/healthRoutes'
import type { ServiceContext } from './ServiceContext'

/** What each group of routes is registered with. */
export interface RouteOptions {
  context: ServiceContext
}

/** Every address that the service answers. */
export async function serviceRoutes(app: FastifyInstance, { context }: RouteOptions) {
  await app.register(healthRoutes, { context })
}
