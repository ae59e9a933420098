import { createClientAsync } from 'soap'
import * as z from 'zod/mini'
import { expect, test } from 'vitest'
import { sharedService } from '../../test/sharedService'
import { startService } from '../../test/startService'
import { hostCompanyPreferences } from './test/cannedAnswers'
import { companyPath } from './test/conversation'
import { twoRecords } from './test/linkedSession'
import { newConnection, type TestConnection } from './test/newConnection'
import { countRecords } from './test/readRecords'
import { typeCount } from './test/typeCount'

const shared = sharedService()

/** A client that knows nothing of us but the WSDL. */
async function soapClient(connection: TestConnection) {
  const client = await createClientAsync(`${connection.service.url}/qbwc?wsdl`)
  const call = client as unknown as Record<string, (input: object) => Promise<[Record<string, unknown>]>>
  return {
    operations: Object.keys(client.describe().QBWebConnectorSvc.QBWebConnectorSvcSoap),
    async call<T>(operation: string, input: object, result: z.core.$ZodType<T>) {
      const [answer] = await call[`${operation}Async`]!(input)
      return z.parse(result, answer[`${operation}Result`])
    },
  }
}

// The library reads an empty element as null or as an object without content.
const text = z.pipe(
  z.unknown(),
  z.transform((value) => (typeof value === 'string' ? value : '')),
)

test('npm soap, which knows only the WSDL, completes a session', async () => {
  const connection = await newConnection(shared())
  const { owner_id, file_id } = await connection.row()
  const { operations, call } = await soapClient(connection)
  expect(operations).toEqual([
    'serverVersion',
    'clientVersion',
    'authenticate',
    'sendRequestXML',
    'receiveResponseXML',
    'connectionError',
    'getLastError',
    'closeConnection',
    'getInteractiveURL',
    'interactiveDone',
    'interactiveRejected',
  ])
  expect(await call('serverVersion', {}, text)).toBe('connector-service 1')
  expect(await call('clientVersion', { strVersion: '2.3.0.215' }, text)).toBe('')
  const credentials = { strUserName: connection.userName, strPassword: connection.password }
  const { string: slots } = await call('authenticate', credentials, z.object({ string: z.array(z.unknown()) }))
  expect(slots).toHaveLength(4)
  const ticket = z.parse(text, slots[0])
  let strHCPResponse = hostCompanyPreferences({ ownerId: owner_id, fileId: file_id })
  let percent = 0
  for (let turn = 0; percent < 100 && turn < 20; turn += 1) {
    const session = { ticket, strHCPResponse, strCompanyFileName: companyPath }
    const request = await call(
      'sendRequestXML',
      { ...session, qbXMLCountry: 'US', qbXMLMajorVers: 13, qbXMLMinorVers: 0 },
      text,
    )
    strHCPResponse = ''
    const response = twoRecords(request)
    percent = await call('receiveResponseXML', { ticket, response, hresult: '', message: '' }, z.int())
  }
  expect(percent).toBe(100)
  expect(await call('closeConnection', { ticket }, text)).toBe('OK. Everything is up to date.')
  expect(await countRecords(connection)).toBe(2 * typeCount - 1)
})

test('the WSDL gives the public address', async () => {
  const service = await startService({ publicUrl: 'https://sync.example.com/a&b' })
  const answer = await fetch(`${service.url}/qbwc?WSDL`)
  expect(answer.headers.get('content-type')).toBe('text/xml; charset=utf-8')
  expect(await answer.text()).toContain('<soap:address location="https://sync.example.com/a&amp;b/qbwc"/>')
})
