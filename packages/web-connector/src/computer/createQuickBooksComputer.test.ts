import { expect, onTestFinished, test } from 'vitest'
import { createQuickBooksComputer } from './createQuickBooksComputer'
import { agreeToEverything } from './Question'
import { createCompanyFile } from '../quickbooks/company/createCompanyFile'
import { qbxml } from '../testing/qbxml'
import { startQueueServer } from '../testing/queueServer'
import { qwcText } from '../testing/qwcText'

test('a file is added, a password typed, and all eight kinds of data arrive at the server', async () => {
  const kinds = ['Company', 'Account', 'Customer', 'Vendor', 'Item', 'Invoice', 'Bill', 'ReceivePayment']
  const server = await startQueueServer({
    requests: kinds.map((kind) => qbxml(`<${kind}QueryRq requestID="1"></${kind}QueryRq>`)),
  })
  onTestFinished(server.close)
  const computer = createQuickBooksComputer({ companyFiles: [createCompanyFile()], answers: agreeToEverything })

  expect(await computer.openConfiguration(qwcText(server.url))).toEqual({ status: 'added', appName: 'Ledger Sync' })
  await computer.enterPassword('Ledger Sync', 'open sesame')
  computer.select('Ledger Sync', true)
  const [result] = await computer.updateSelected()

  expect(result).toMatchObject({ outcome: 'completed', lastResult: 'OK', requestCount: 8, flags: [] })
  for (const [index, kind] of kinds.entries()) {
    expect(server.responses[index]).toContain(`<${kind}QueryRs requestID="1" statusCode="0"`)
  }
  expect(server.gets).toEqual(['/support', '/qbwc'])
})
