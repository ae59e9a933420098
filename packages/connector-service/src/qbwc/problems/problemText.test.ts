import { problemCodes } from 'connections-sdk/contract'
import { expect, test } from 'vitest'
import { problemText } from './problemText'

test('every problem has words for the person before the Web Connector', () => {
  for (const code of [...problemCodes, 'other'] as const) expect(problemText(code).length).toBeGreaterThan(20)
})
