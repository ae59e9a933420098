import * as z from 'zod/mini'
import { expect, test } from 'vitest'
import { answer, call } from '../../test/signUp'
import { sharedService } from '../../test/sharedService'

const shared = sharedService()
const methods = z.enum(['get', 'post', 'put', 'patch', 'delete'])
const openApiSchema = z.object({
  openapi: z.string(),
  paths: z.record(z.string(), z.record(z.string(), z.unknown())),
})

test('every operation of the published contract is answered, none with 404 or 405 for its address', async () => {
  const service = shared()
  const { body } = await answer(await call(service, 'GET', '/openapi.json'), openApiSchema)
  const operations = Object.entries(body.paths).flatMap(([path, item]) =>
    methods.options.filter((method) => method in item).map((method) => ({ path, method: method.toUpperCase() })),
  )
  expect(operations.length).toBeGreaterThan(20)
  for (const { path, method } of operations) {
    const url = path.replaceAll(/\{(\w+)\}/g, 'some-$1')
    const response = await call(service, method, url)
    const text = await response.text()
    expect([method, path, response.status, text]).not.toEqual([method, path, 405, expect.anything()])
    expect([method, path, text]).not.toEqual([method, path, expect.stringContaining('nothing at this address')])
  }
})

test('the root tells where to find things', async () => {
  const response = await call(shared(), 'GET', '/')
  expect(await response.json()).toMatchObject({ contract: '/openapi.json', health: '/health' })
})
