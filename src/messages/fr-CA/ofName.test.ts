import { expect, test } from 'vitest'
import { ofName } from './ofName'

test.each([
  ['Bookly', 'de Bookly'],
  ['Acme', 'd’Acme'],
  ['Élan', 'd’Élan'],
  ['HubSpot', 'de HubSpot'],
])('%s gives %s', (name, text) => {
  expect(ofName(name)).toBe(text)
})
