import fastify from 'fastify'
import * as z from 'zod/mini'
import { expect, test } from 'vitest'
import { answer, call } from '../../test/signUp'
import { sharedService } from '../../test/sharedService'
import { serviceRoutes } from '../serviceRoutes'

const shared = sharedService()
const methods = z.enum(['get', 'post', 'put', 'patch', 'delete'])
const openApiSchema = z.object({
  openapi: z.string(),
  paths: z.record(z.string(), z.record(z.string(), z.unknown())),
})

/** What the service answers besides the contract: its own affairs, and the Web Connector's. */
const besides = /^\/(health|openapi\.json|qbwc.*)?$/

test('the service answers each operation of the published contract, and nothing else that pages and backends call', async () => {
  const service = shared()
  const { body } = await answer(await call(service, 'GET', '/openapi.json'), openApiSchema)
  const written = Object.entries(body.paths).flatMap(([path, item]) =>
    methods.options.filter((method) => method in item).map((method) => `${method.toUpperCase()} ${path}`),
  )
  expect(written.length).toBeGreaterThan(20)
  const app = fastify({ exposeHeadRoutes: false })
  const answered: string[] = []
  app.addHook('onRoute', ({ method, url }) => {
    if (method === 'OPTIONS' || besides.test(url)) return
    for (const one of [method].flat()) answered.push(`${one} ${url.replaceAll(/:(\w+)/g, '{$1}')}`)
  })
  await app.register(serviceRoutes, { context: service.context })
  await app.ready()
  await app.close()
  expect(answered.toSorted()).toEqual(written.toSorted())
})

test('the root tells where to find things', async () => {
  const response = await call(shared(), 'GET', '/')
  expect(await response.json()).toMatchObject({ contract: '/openapi.json', health: '/health' })
})
