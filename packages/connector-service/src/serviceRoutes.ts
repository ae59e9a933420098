import type { FastifyInstance } from 'fastify'
import { allowOrigins } from './companies/allowedOrigins'
import { companyRoutes } from './companies/companyRoutes'
import { originRoutes } from './companies/originRoutes'
import { connectionRoutes } from './connections/connectionRoutes'
import { dataStatusRoutes } from './dataStatus/dataStatusRoutes'
import { refreshRoutes } from './dataStatus/refreshRoutes'
import { desktopRoutes } from './desktop/desktopRoutes'
import { passwordRoutes } from './desktop/passwordRoutes'
import { timelineRoutes } from './desktop/timelineRoutes'
import { eventRoutes } from './events/eventRoutes'
import { configurationRoutes } from './files/configurationRoutes'
import { connectorRoutes } from './files/connectorRoutes'
import { handoffRoutes } from './handoffs/handoffRoutes'
import { handoffTokenRoutes, redemptionRoutes } from './handoffs/redemptionRoutes'
import { healthRoutes } from './health/healthRoutes'
import { openApiRoutes } from './health/openApiRoutes'
import { limitWrites } from './http/limitWrites'
import { parseInput } from './http/parseInput'
import { companyParams } from './http/pathParams'
import { pauseRoutes } from './pauses/pauseRoutes'
import { qbwcRoutes } from './qbwc/qbwcRoutes'
import { recordRoutes } from './records/recordRoutes'
import { requireApiKey } from './security/requireApiKey'
import { requireCompany } from './security/requireCompany'
import { requireSetupOnly } from './security/requireSetupOnly'
import type { RouteOptions } from './ServiceContext'
import { syncSettingsRoutes } from './syncSettings/syncSettingsRoutes'

/** What a browser calls with a company's access token; a server may read it with the API key. */
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

/** What a server calls with the API key. */
const apiKeyRoutes = [companyRoutes, originRoutes, handoffTokenRoutes, syncSettingsRoutes, recordRoutes, refreshRoutes]

/** Every address that the service answers. */
export async function serviceRoutes(app: FastifyInstance, options: RouteOptions) {
  const { context } = options
  await app.register(healthRoutes, options)
  await app.register(openApiRoutes)
  await app.register(qbwcRoutes, options)
  await app.register(async (server) => {
    server.addHook('onRequest', async (request) => requireApiKey(context.settings.apiKey, request))
    for (const routes of apiKeyRoutes) await server.register(routes, options)
  })
  await app.register(async (browser) => {
    await allowOrigins(browser, context)
    browser.addHook('onRequest', await limitWrites(browser, context.settings))
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
}
