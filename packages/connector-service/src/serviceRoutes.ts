import type { FastifyInstance } from 'fastify'
import { allowOrigins } from './companies/allowedOrigins'
import { companyRoutes } from './companies/companyRoutes'
import { connectionRoutes } from './connections/connectionRoutes'
import { dataStatusRoutes } from './dataStatus/dataStatusRoutes'
import { desktopRoutes } from './desktop/desktopRoutes'
import { passwordRoutes } from './desktop/passwordRoutes'
import { timelineRoutes } from './desktop/timelineRoutes'
import { eventRoutes } from './events/eventRoutes'
import { configurationRoutes } from './files/configurationRoutes'
import { connectorRoutes } from './files/connectorRoutes'
import { handoffRoutes } from './handoffs/handoffRoutes'
import { redemptionRoutes } from './handoffs/redemptionRoutes'
import { healthRoutes } from './health/healthRoutes'
import { openApiRoutes } from './health/openApiRoutes'
import { limitWrites } from './http/limitWrites'
import { parseInput } from './http/parseInput'
import { companyParams } from './http/pathParams'
import { pauseRoutes } from './pauses/pauseRoutes'
import { qbwcRoutes } from './qbwc/qbwcRoutes'
import { requireCompany } from './security/requireCompany'
import { requireSetupOnly } from './security/requireSetupOnly'
import type { RouteOptions } from './ServiceContext'

/** What a browser calls with a company's access token. */
const companyTokenRoutes = [
  connectionRoutes,
  dataStatusRoutes,
  desktopRoutes,
  pauseRoutes,
  passwordRoutes,
  connectorRoutes,
  configurationRoutes,
  handoffRoutes,
  timelineRoutes,
  eventRoutes,
]

/** Every address that the service answers. */
export async function serviceRoutes(app: FastifyInstance, options: RouteOptions) {
  const { context } = options
  await app.register(healthRoutes, options)
  await app.register(openApiRoutes)
  await app.register(qbwcRoutes, options)
  await app.register(async (json) => {
    await allowOrigins(json, context)
    await json.register(companyRoutes, options)
    await json.register(async (browser) => {
      browser.addHook('onRequest', await limitWrites(browser))
      await browser.register(redemptionRoutes, options)
      await browser.register(async (company) => {
        company.addHook('onRequest', async (request) => {
          const { companyId } = parseInput(companyParams, request.params)
          const { handoffId } = await requireCompany(context, request, companyId)
          if (handoffId !== null) await requireSetupOnly(context, request, handoffId)
        })
        for (const routes of companyTokenRoutes) await company.register(routes, options)
      })
    })
  })
}
