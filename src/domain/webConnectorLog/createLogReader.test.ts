import { expect, test } from 'vitest'
import { createLogReader } from './createLogReader'

const ours = 'Harbor Lending'
const header = 'Log file initialized at Thursday, July 1, 2021 - 7:32 PM UTC'
const began = (name: string) =>
  `WebServiceManager.DoUpdateSelected() : updateWS() for application = '${name}' has STARTED`
const scheduled = (name: string) => `UpdateThisScheduledApp() : Performing SCHEDULED UPDATE for application = <${name}>`
const signsIn = (name: string) =>
  `SOAPWebService.do_authenticate() : Authenticating to application '${name}', username = 'conn_1'`
const closed =
  'SOAPWebService.do_closeConnection() : Received from closeConnection() following parameter:<ccResponse="OK">'
const unlocked = 'RegistryManager.setUpdateLock() : ******** Update session unlocked ********'
const failed = (text: string) => `SOAPWebService.do_authenticate() : ${text}`

function log(...messages: string[]) {
  return messages.map((text, index) => `20210701.19:32:${String(index).padStart(2, '0')} UTC\t: QBWebConnector.${text}`)
}

function read(lines: readonly string[], lineEnd = '\r\n') {
  const reader = createLogReader(ours)
  reader.read(lines.map((line) => line + lineEnd).join(''))
  return reader.finish()
}

const statuses = (lines: readonly string[]) => read(lines).runs.map(({ status }) => status)

test('a run that QuickBooks answered is finished, with what was asked', () => {
  const asked = 'SOAPWebService.ProcessRequestXML() : Processing request #2'
  const { runs, isLog } = read([header, ...log(began(ours), signsIn(ours), asked, closed, unlocked)])
  expect(isLog).toBe(true)
  expect(runs).toEqual([
    {
      id: 1,
      kind: 'update',
      startedAt: new Date('2021-07-01T19:32:00Z'),
      endedAt: new Date('2021-07-01T19:32:04Z'),
      isScheduled: false,
      requests: 2,
      status: 'finished',
      problem: null,
    },
  ])
})

test('an announced run is one run, and scheduled', () => {
  const { runs } = read(log(scheduled(ours), began(ours), closed, unlocked))
  expect(runs).toMatchObject([{ isScheduled: true, status: 'finished' }])
})

test('the newest run is first', () => {
  expect(statuses(log(began(ours), closed, unlocked, began(ours), failed('QBWC1040: no'), unlocked))).toEqual([
    'failed',
    'finished',
  ])
})

test('runs of other applications are counted, not read', () => {
  const reading = read(
    log(scheduled('Payroll'), began('Payroll'), failed('QBWC1012: no'), unlocked, began(ours), closed),
  )
  expect(reading.runs).toMatchObject([{ status: 'finished', problem: null }])
  expect(reading.otherRuns).toBe(1)
})

test('another application that begins before the lock is opened ends our run', () => {
  expect(read(log(began(ours), closed, began('Payroll'), failed('QBWC1012: no'), unlocked)).runs).toMatchObject([
    { status: 'finished', problem: null },
  ])
})

test.each([`${ours} (2)`, '  harbor   LENDING '])('%j is a row of ours', (name) => {
  expect(statuses(log(began(name), closed, unlocked))).toEqual(['finished'])
})

test('a file that begins in the middle of a run still tells of it', () => {
  expect(statuses(log(closed, unlocked, signsIn(ours), closed, unlocked))).toEqual(['finished'])
})

test.each([
  ['ends', []],
  ['begins anew', [header]],
])('a run without its end is unfinished where the file %s', (_, after) => {
  expect(statuses([...log(began(ours), signsIn(ours)), ...after])).toEqual(['unfinished'])
})

test.each(['none', 'busy'])('an application that answers %s has nothing to do, which is well', (verdict) => {
  const answer = `SOAPWebService.do_authenticate() : Received from authenticate():<authRet[0]="{T}"><authRet[1]="${verdict}">`
  expect(statuses(log(began(ours), answer, closed, unlocked))).toEqual(['nothing_to_do'])
})

test('an error over several lines is one error, without its details', () => {
  const error = [...log(began(ours), failed('QBWC1012: Authentication failed due to following error message.'))]
  const { runs } = read([
    ...error,
    'The underlying connection was closed',
    'More info:',
    'StackTrace = at X',
    ...log(unlocked),
  ])
  expect(runs[0]?.problem).toEqual({
    code: 'service_unanswered',
    webConnectorCode: 'QBWC1012',
    hresult: null,
    message: 'Authentication failed due to following error message. The underlying connection was closed',
  })
})

test('QuickBooks’ number is found where only the call to the service names it', () => {
  const { runs } = read(
    log(
      began(ours),
      'SOAPWebService.do_connectionError() : QBWC1013: Error connecting to QuickBooks.',
      'SOAPWebService.do_connectionError() : *** Calling connectionError() with:<hresult="80040414"><message="x">',
      closed,
      unlocked,
    ),
  )
  expect(runs[0]?.problem).toMatchObject({ code: 'dialog_open', webConnectorCode: 'QBWC1013', hresult: '0x80040414' })
})

test('a version that could not be asked matters only where nothing worked after it', () => {
  const ignoredError =
    'SOAPWebService.do_serverVersion() : Actual error received from web service for serverVersion call: <Could not establish trust>'
  expect(statuses(log(began(ours), ignoredError, closed, unlocked))).toEqual(['finished'])
  expect(read(log(began(ours), ignoredError, unlocked)).runs[0]?.problem?.code).toBe('certificate_refused')
})

test('what the service said last is why a run stopped', () => {
  const last = (text: string) =>
    `SOAPWebService.do_getLastError() : Received from getLastError():<getLastErrorRet="${text}">`
  expect(statuses(log(began(ours), last('NoOp'), closed, unlocked))).toEqual(['finished'])
  const stopped = read(log(began(ours), last('NoOp'), last('Another company file is open.'), closed, unlocked))
  expect(stopped.runs[0]?.problem?.code).toBe('wrong_company_file')
})

test('a configuration file that was refused is told, as its row names nobody', () => {
  const refused = 'RegistryManager.AddApplication() : QBWC1039: Unique OwnerID/FileID pair value required'
  const other = "RegistryManager.AddApplication() : Application = 'Payroll' has been added."
  expect(read(log(refused, other)).runs).toMatchObject([
    { kind: 'adding', status: 'failed', problem: { code: 'duplicate_registration' } },
  ])
})

test('a record glued to earlier text is found, and QBXML is not taken for an error', () => {
  const [first = '', ...rest] = log(
    began(ours),
    'SOAPWebService.do_receiveResponseXML() : response = <QBXML>80040414',
    closed,
  )
  expect(statuses([`192.168.0.17${first}`, ...rest, '<Name>QBWC1040: no</Name>'])).toEqual(['finished'])
})

test.each(['\n', '\r\n'])('any ends of lines, and any chunks, read alike: %j', (lineEnd) => {
  const lines = [header, ...log(began(ours), failed('QBWC1040: no'), closed, unlocked, began(ours), closed, unlocked)]
  const whole = read(lines, lineEnd)
  const reader = createLogReader(ours)
  for (const letter of lines.join(lineEnd)) reader.read(letter)
  expect(reader.finish()).toEqual(whole)
})

test.each(['20211301.19:32:09', '20210230.19:32:09', '20210701.24:00:00', '20210701.19:61:09', '00000000.00:00:00'])(
  'a record at %s, which no clock shows, moves no run to another time',
  (time) => {
    const lines = log(began(ours), closed, unlocked)
    const { runs } = read([
      header,
      ...lines.slice(0, 1),
      `${time} UTC\t: QBWebConnector.${unlocked}`,
      ...lines.slice(1),
    ])
    expect(runs).toMatchObject([{ status: 'finished', endedAt: new Date('2021-07-01T19:32:02Z') }])
    expect(read([`${time} UTC\t: QBWebConnector.${closed}`])).toMatchObject({ isLog: false })
  },
)

test('what is no log says so', () => {
  expect(read(['Dear Sir,', '', 'QBWC1040', 'at 19:32 UTC : yours'])).toMatchObject({ isLog: false, runs: [] })
})

test('of very many runs the newest are kept', () => {
  const reader = createLogReader(ours)
  const one = `${log(began(ours), closed, unlocked).join('\n')}\n`
  for (let count = 0; count < 3000; count += 1) reader.read(one)
  expect(reader.finish().runs).toHaveLength(500)
})
