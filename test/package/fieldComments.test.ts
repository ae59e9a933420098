import { expect, test } from 'vitest'
import { publicFields } from '../publicFields'

test("an editor shows a line for each field of the contract's types", { timeout: 60_000 }, () => {
  const fields = publicFields('dist/contract.d.ts')
  expect(fields.size).toBeGreaterThan(150)
  expect([...fields].filter(([, text]) => text === '').map(([path]) => path)).toEqual([])
  expect(fields.get('QuickBooksDesktop.problem.webConnectorCode')).toContain('`QBWC1040`')
})
