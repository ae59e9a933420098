import http from 'node:http'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { qbxml } from '../../testing/qbxml'
import { startQueueServer } from '../../testing/queueServer'
import { qwcText } from '../../testing/qwcText'
import { postCommand, snapshotWhere } from '../testing/snapshots'
import { startComputer } from '../testing/startComputer'
import { createComputerServer } from './createComputerServer'

const patient = { timeout: 20_000 }

test.each([
  [{ type: 'fly' }, 'type'],
  [{ type: 'select', appName: 'Ledger Sync' }, 'selected'],
  [{ type: 'setEveryMinutes', appName: 'Ledger Sync', minutes: 0 }, 'minutes'],
  [{ type: 'setEveryMinutes', appName: 'Ledger Sync', minutes: 1.5 }, 'minutes'],
  [{ type: 'answer', questionId: 'x', choice: 'maybe' }, 'choice'],
  [{ type: 'setAsleep', asleep: 'yes' }, 'asleep'],
  [{ type: 'openConfiguration', text: 'x'.repeat(100_001) }, 'text'],
  [{ type: 'closeDialog', loudly: true }, 'loudly'],
  [['installConnector'], 'body'],
])('a bad command is refused by the name of its field: %j', async (command, field) => {
  const { url } = await startComputer()
  const response = await postCommand(url, command)
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({ code: 'invalid_command', field })
})

test('what was typed into a bad command is not repeated in the answer', async () => {
  const { url } = await startComputer()
  const response = await postCommand(url, { type: 'setPassword', appName: '', password: 'open sesame' })
  expect(await response.text()).not.toContain('sesame')
})

test('only a loopback name is answered, so that a foreign name that points here reads nothing', async () => {
  const { url } = await startComputer()
  const { port } = new URL(url)
  expect(await statusFor(url, { host: `localhost:${port}` })).toBe(200)
  expect(await statusFor(url, { host: `127.0.0.1:${port}` })).toBe(200)
  expect(await statusFor(url, { host: `evil.example:${port}` })).toBe(421)
  expect(await statusFor(url, { host: `localhost.evil.example:${port}` })).toBe(421)
})

test('another site can neither post a form nor call with its own origin', async () => {
  const { url } = await startComputer()
  const command = JSON.stringify({ type: 'installConnector' })
  const form = await fetch(`${url}/api/commands`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: command,
  })
  expect(form.status).toBe(415)
  const foreign = await postCommand(url, { type: 'installConnector' }, { origin: 'https://evil.example' })
  expect(foreign.status).toBe(403)
  expect((await snapshotWhere(url, () => true)).computer.connectorInstalled).toBe(false)
})

test('the page may load nothing from elsewhere and be framed by nobody', async () => {
  const { url } = await startComputer()
  const { headers } = await fetch(url)
  expect(headers.get('content-security-policy')).toContain("default-src 'self'")
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
  expect(headers.get('x-content-type-options')).toBe('nosniff')
})

test('an answer to a window that is gone, and a row that does not exist, are refused with a reason', async () => {
  const { url } = await startComputer()
  for (const command of [
    { type: 'answer', questionId: 'gone', choice: 'ok' },
    { type: 'setPassword', appName: 'Nobody', password: 'x' },
    { type: 'openCompanyFile', path: 'C:\\nowhere.qbw' },
  ]) {
    const response = await postCommand(url, command)
    expect(response.status).toBe(409)
    expect(await response.json()).toMatchObject({ code: 'refused', message: expect.any(String) })
  }
})

test(
  'a password reaches the server that it is for, and no answer, event or file of this computer',
  patient,
  async () => {
    const soap = await startQueueServer({ requests: [qbxml('<CustomerQueryRq requestID="1"></CustomerQueryRq>')] })
    onTestFinished(soap.close)
    const { url, dataDir } = await startComputer()
    const answer = async (kind: string, choice: string) => {
      const { computer } = await snapshotWhere(url, (snapshot) => snapshot.computer.question?.kind === kind)
      await postCommand(url, { type: 'answer', questionId: computer.question?.id, choice })
    }

    await postCommand(url, { type: 'installConnector' })
    await postCommand(url, { type: 'openConfiguration', text: qwcText(soap.url) })
    await answer('authorize_web_service', 'ok')
    await answer('certificate', 'always')
    await answer('access_confirmation', 'done')
    await snapshotWhere(url, ({ computer }) => computer.applications.length === 1)
    await postCommand(url, { type: 'setPassword', appName: 'Ledger Sync', password: 'open sesame' })
    const early = await postCommand(url, { type: 'updateSelected' })
    expect(early.status).toBe(409)
    await answer('save_password', 'yes')
    await postCommand(url, { type: 'select', appName: 'Ledger Sync', selected: true })
    expect((await postCommand(url, { type: 'updateSelected' })).status).toBe(202)
    const after = await snapshotWhere(url, ({ computer }) => computer.applications[0]?.lastResult === 'OK')

    expect(soap.calls.some(({ parameters }) => parameters.strPassword === 'open sesame')).toBe(true)
    expect(soap.responses[0]).toContain('<CustomerRet>')
    expect(JSON.stringify(after)).not.toContain('open sesame')
    for (const name of await readdir(dataDir)) {
      expect(await readFile(path.join(dataDir, name), 'utf8')).not.toContain('open sesame')
    }
  },
)

test('what is kept is there again after a restart', async () => {
  const { url, dataDir } = await startComputer()
  await postCommand(url, { type: 'installConnector' })
  const again = await createComputerServer({ port: 0, dataDir, pageDir: path.dirname(dataDir), companyFiles: [] })
  onTestFinished(again.close)
  expect((await snapshotWhere(again.url, () => true)).computer.connectorInstalled).toBe(true)
})

test('without a built page it says how to build one', async () => {
  const starting = createComputerServer({ port: 0, dataDir: '/nowhere', pageDir: '/nowhere' })
  await expect(starting).rejects.toThrow('npm run build -w web-connector')
})

// fetch does not let a caller choose the Host header.
function statusFor(url: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    http
      .get(`${url}/api/state`, { headers }, (response) => {
        response.resume()
        resolve(response.statusCode)
      })
      .on('error', reject)
  })
}
