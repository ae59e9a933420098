import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { createVirtualClock } from '../clock/createVirtualClock'
import { linkedComputer } from '../testing/linkedComputer'
import { qbxml } from '../testing/qbxml'
import { startQueueServer } from '../testing/queueServer'
import { WebConnectorLog } from './WebConnectorLog'

// Generous: other work may share the machine.
vi.setConfig({ testTimeout: 30_000 })

const clock = createVirtualClock('2021-07-01T19:32:03Z')

function temporaryFolder() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'qwc-log-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

test('it begins as QWCLog.txt begins, and each record has its time and place', () => {
  const log = new WebConnectorLog({ clock })
  log.write('SOAPWebService.do_authenticate', 'QBWC1012: Authentication failed.\nMore info:')
  expect(log.text.split('\r\n')).toEqual([
    'Log file initialized at Thursday, July 1, 2021 - 7:32 PM UTC',
    'Timestamp format used: YYYYMMDD.HH:MM:SS UTC',
    'QBWebConnector 2.3 has been initialized with its logging status to level = DEBUG.',
    'Please restart QBWebConnector for any change in log level to take effect. Use file menu to clear log.',
    '20210701.19:32:03 UTC\t: QBWebConnector.SOAPWebService.do_authenticate() : QBWC1012: Authentication failed.',
    'More info:',
    '',
  ])
})

test('XML is cut short unless the level is VERBOSE, and NONE writes nothing', () => {
  const xml = `<?xml version="1.0" ?>\n<QBXML>${'x'.repeat(100)}</QBXML>`
  const lines = (level: 'NONE' | 'DEBUG' | 'VERBOSE') => {
    const log = new WebConnectorLog({ clock, level })
    log.writeXml('X.y', 'response = ', xml)
    return log.text.split('\r\n').slice(4, -1)
  }
  expect(lines('DEBUG')).toEqual([
    `20210701.19:32:03 UTC\t: QBWebConnector.X.y() : response = <?xml version="1.0" ?> <QBXML>${'x'.repeat(20)}`,
  ])
  expect(lines('VERBOSE').slice(1)).toEqual(xml.split('\n'))
  expect(new WebConnectorLog({ clock, level: 'NONE' }).text).toBe('')
})

test('the file goes on where it ended, is renamed when full, and can be cleared', () => {
  const file = path.join(temporaryFolder(), 'logs', 'QWCLog.txt')
  new WebConnectorLog({ clock, file }).write('A.b', 'first')
  const second = new WebConnectorLog({ clock, file, largestFile: 400 })
  expect(second.last(1)[0]).toContain('first')
  for (let count = 0; count < 6; count += 1) second.write('A.b', `line ${count} ${'.'.repeat(50)}`)
  expect(readdirSync(path.dirname(file)).sort()).toEqual(['QWCLog.txt', 'QWCLogOld.txt'])
  expect(readFileSync(file, 'utf8')).toMatch(/^Log file initialized/)
  second.clear()
  expect(second.last(9)).toHaveLength(4)
  expect(readFileSync(file, 'utf8')).not.toContain('line 5')
})

test('an update reads like a real one, and the password is nowhere', async () => {
  const server = await startQueueServer({ requests: [qbxml('<HostQueryRq />')] })
  onTestFinished(server.close)
  const file = path.join(temporaryFolder(), 'QWCLog.txt')
  const computer = await linkedComputer(server.url, { clock, logFile: file, logLevel: 'VERBOSE' })
  await computer.update('Ledger Sync')
  const text = readFileSync(file, 'utf8')
  expect(text).toBe(computer.readLog())
  const expected = [
    "WebServiceManager.DoUpdateSelected() : updateWS() for application = 'Ledger Sync' has STARTED",
    'RegistryManager.setUpdateLock() : ********************* Update session locked *********************',
    'SOAPWebService.do_serverVersion() : *** Calling serverVersion().',
    'SOAPWebService.do_serverVersion() : Received from serverVersion() following parameter:<serverVersionRet="1.0">',
    'SOAPWebService.do_clientVersion() : *** Calling clientVersion() with following parameter:<productVersion="2.3.0.215">',
    'SOAPWebService.do_clientVersion() : This application agrees with the current version of QBWebConnector. Allowing update operation.',
    "SOAPWebService.do_authenticate() : Authenticating to application 'Ledger Sync', username = 'conn_1'",
    'SOAPWebService.do_authenticate() : *** Calling authenticate() with following parameters:<userName="conn_1"><password=<MaskedForSecurity>',
    'SOAPWebService.do_authenticate() : Received from authenticate() following parameters:<authRet[0]="{TICKET}"><authRet[1]=""><authRet[2]=""><authRet[3]="">',
    'SOAPWebService.ProcessRequestXML() : Processing request #1',
    'SOAPWebService.do_closeConnection() : Received from closeConnection() following parameter:<ccResponse="OK">',
    'RegistryManager.setUpdateLock() : ********************* Update session unlocked *********************',
  ]
  const positions = expected.map((line) => text.indexOf(`20210701.19:32:03 UTC\t: QBWebConnector.${line}\r\n`))
  expect(positions.every((position) => position > 0)).toBe(true)
  expect(positions).toEqual(positions.toSorted((left, right) => left - right))
  expect(text).not.toContain('open sesame')
})

test('a failure names its code over several lines', async () => {
  const server = await startQueueServer({ replies: { authenticate: [['only one']] } })
  onTestFinished(server.close)
  const computer = await linkedComputer(server.url)
  await computer.update('Ledger Sync')
  expect(computer.readLog()).toMatch(
    /do_authenticate\(\) : QBWC1012: Authentication failed due to following error message\.\r\nIndex was outside the bounds of the array\.\r\nMore info:\r\nSource = QBWebConnector\r\n/,
  )
})
