import { expect, test } from 'vitest'
import { companyPath } from './companyPath'
import { createTransport } from './transport'

const transport = createTransport({
  baseUrl: 'https://api.test',
  companyId: 'company-1',
  getAccessToken: () => 'token',
})

test.each(['', '.', '..', '\ud800'])(
  'the id %j, which would lead to another address, is refused before anything is sent',
  (id) => {
    expect(() => companyPath(transport, 'connections', id)).toThrow(
      expect.objectContaining({ code: 'invalid_request' }),
    )
  },
)

test('any other id is one part of the path', () => {
  expect(companyPath(transport, 'connections', 'a/b?c=ü')).toBe('/companies/company-1/connections/a%2Fb%3Fc%3D%C3%BC')
})
