import { accessTokenSchema, companySchema } from 'connections-sdk/contract'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { answer, call, withApiKey } from '../../test/signUp'
import { startService } from '../../test/startService'

/** The calls that a page shows as `curl` lines, in their order. */
function curlCalls(page: string) {
  return [...readFileSync(page, 'utf8').matchAll(/^curl -H "\$key"(?:.* -d '(.+?)')? \$api(\/\S+)/gm)].map(
    ([, body, path = '']) => ({ path, body }),
  )
}

test.each(['docs/embed.md', 'packages/connector-service/README.md'])(
  'the first calls that %s shows make a company, its token, and room for the page’s origin',
  async (page) => {
    const service = await startService()
    const calls = curlCalls(page)
    expect(calls.map(({ path }) => path).toSorted()).toEqual([
      '/companies',
      '/companies/COMPANY_ID/accessToken',
      '/corsSettings',
    ])
    let companyId = 'COMPANY_ID'
    let token = ''
    let origin = ''
    for (const { path, body } of calls) {
      const asked = path.replace('COMPANY_ID', companyId)
      const options = { headers: withApiKey, ...(body !== undefined && { body }) }
      const response = await call(service, body === undefined ? 'GET' : 'POST', asked, options)
      expect([path, response.status]).toEqual([path, path === '/companies' ? 201 : 200])
      if (path === '/companies') companyId = (await answer(response, companySchema)).body.id
      else if (path.endsWith('/accessToken')) token = (await answer(response, accessTokenSchema)).body.accessToken
      else origin = JSON.parse(body ?? '').allowedOrigins[0]
    }
    const headers = { authorization: `Bearer ${token}`, origin }
    const listed = await call(service, 'GET', `/companies/${companyId}/connections`, { headers })
    expect(listed.status).toBe(200)
    expect(listed.headers.get('access-control-allow-origin')).toBe(origin)
  },
)
