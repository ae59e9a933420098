import { expect, test } from 'vitest'
import { providerName } from './providerName'

test('the provider goes by its own name, not by that of its row', () => {
  expect(providerName({ providerName: 'Harbor Lending', applicationName: 'Harbor Lending AQXR' })).toBe(
    'Harbor Lending',
  )
})

test('a service that names only the row is called by that', () => {
  expect(providerName({ applicationName: 'Harbor Lending AQXR' })).toBe('Harbor Lending AQXR')
})
