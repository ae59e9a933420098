import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test, vi } from 'vitest'
import { qbxml } from './testing/qbxml'
import { startQueueServer } from './testing/queueServer'
import { qwcText } from './testing/qwcText'
import { cli } from './cli'

// Generous: other work may share the machine.
vi.setConfig({ testTimeout: 30_000 })

const bin = fileURLToPath(new URL('../bin/web-connector.mjs', import.meta.url))

function temporaryFolder() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'web-connector-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

/** The command as a process of its own. */
function runProcess(args: string[], input = '') {
  return new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve, reject) => {
    const child = spawn(process.execPath, [bin, ...args], { stdio: 'pipe' })
    let stdout = ''
    let stderr = ''
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, stdout, stderr }))
    child.stdin.end(input)
  })
}

/** The command in this process. */
async function run(args: string[], input = '') {
  const written = { stdout: '', stderr: '' }
  const sink = (name: keyof typeof written) => ({ write: (text: string) => (written[name] += text) })
  const stdin = (async function* typed() {
    yield input
  })()
  const code = await cli(args, { stdin, stdout: sink('stdout'), stderr: sink('stderr') })
  return { code, ...written }
}

async function setUp() {
  const folder = temporaryFolder()
  const server = await startQueueServer({
    requests: [qbxml('<CustomerQueryRq metaData="MetaDataOnly"><ActiveStatus>All</ActiveStatus></CustomerQueryRq>')],
  })
  onTestFinished(server.close)
  const file = path.join(folder, 'ledger.qwc')
  writeFileSync(file, qwcText(server.url))
  return { folder, server, file, dataDir: path.join(folder, 'computer') }
}

test('a file is added and synced by one command in a process of its own', async () => {
  const { folder, server, file } = await setUp()
  const log = path.join(folder, 'QWCLog.txt')
  const args = ['add', file, '--password-stdin', '--update', '--customers', '17', '--log', log]
  expect(await runProcess(args, 'open sesame\n')).toEqual({
    code: 0,
    stdout: 'Added Ledger Sync.\nLedger Sync: OK (completed)\n',
    stderr: '',
  })
  expect(server.responses[0]).toContain('retCount="17"')
  expect(readFileSync(log, 'utf8')).not.toContain('open sesame')
})

test('a data folder keeps the application from one command to the next', async () => {
  const { server, file, dataDir } = await setUp()
  const folder = ['--data-dir', dataDir]
  await run(['add', file, '--password-stdin', '--customers', '21', ...folder], 'open sesame\r\n')
  expect(await run(['update', ...folder])).toMatchObject({ code: 0, stdout: 'Ledger Sync: OK (completed)\n' })
  expect(server.responses[0]).toContain('retCount="21"')
  expect((await run(['list', ...folder])).stdout).toMatch(/^Ledger Sync\t\d{4}-\S+Z\tOK\n$/)
  const [row] = (await run(['list', '--json', ...folder])).stdout.split('\n')
  expect(JSON.parse(row ?? '')).toMatchObject({ appName: 'Ledger Sync', hasPassword: true })
  expect((await run(['log', ...folder])).stdout).toContain('do_closeConnection')
  expect(await run(['remove', 'Ledger Sync', ...folder])).toMatchObject({ code: 0, stdout: 'Removed Ledger Sync.\n' })
  expect((await run(['list', ...folder])).stdout).toBe('')
})

test('a wrong password is exit code 1 with the Web Connector’s words, and a new one can be given to update', async () => {
  const { file, dataDir } = await setUp()
  const wrong = await run(['add', file, '--password-stdin', '--update', '--data-dir', dataDir], 'wrong')
  expect(wrong).toMatchObject({ code: 1 })
  expect(wrong.stdout).toContain('QBWC1040: Invalid password for username (failed)')
  const right = await run(['update', '--password-stdin', '--json', '--data-dir', dataDir], 'open sesame')
  expect(right.code).toBe(0)
  expect(JSON.parse(right.stdout)).toMatchObject({ outcome: 'completed', requestCount: 1, flags: [] })
})

test('a file that is refused is exit code 3, and No to the certificate is too', async () => {
  const { folder, file, server } = await setUp()
  const bad = path.join(folder, 'bad.qwc')
  writeFileSync(bad, qwcText(server.url, { QBType: 'US' }))
  expect(await run(['add', bad])).toMatchObject({ code: 3, stdout: '', stderr: expect.stringMatching(/^QBWC1065: /) })
  expect(await run(['add', file, '--certificate', 'no'])).toMatchObject({
    code: 3,
    stderr: expect.stringMatching(/^QBWC1039: .*0x80040420/),
  })
})

test('a company file can be described in JSON, and a wrong description names its field', async () => {
  const { folder, file, server } = await setUp()
  const description = path.join(folder, 'company.json')
  writeFileSync(description, JSON.stringify({ name: 'Tiny Co', path: 'D:\\tiny.qbw', customers: 3 }))
  const args = ['add', file, '--password-stdin', '--update', '--company-file-json', description]
  expect((await run(args, 'open sesame')).code).toBe(0)
  expect(server.responses[0]).toContain('retCount="3"')
  expect(server.calls.find((call) => call.operation === 'sendRequestXML')?.parameters.strCompanyFileName).toBe(
    'D:\\tiny.qbw',
  )
  writeFileSync(description, JSON.stringify({ customers: -1 }))
  expect(await run(args, 'x')).toMatchObject({ code: 2, stderr: expect.stringContaining('customers') })
})

test.each([
  [['fly']],
  [['add']],
  [['add', '/nowhere/at-all.qwc']],
  [['add', 'a', 'b']],
  [['add', 'a', '--password', 'secret']],
  [['update']],
  [['list', '--certificate', 'maybe', '--data-dir', '.']],
  [['add', 'a.qwc', '--customers', 'many']],
])('%j is wrong usage: exit code 2, and a word on what is wrong', async (args) => {
  const result = await run(args)
  expect(result).toMatchObject({ code: 2, stdout: '' })
  expect(result.stderr).toMatch(/\nSee web-connector --help\.\n$/)
  expect(result.stderr).not.toContain('secret')
})

test('--password-stdin without a password is wrong usage', async () => {
  const { file } = await setUp()
  expect(await run(['add', file, '--password-stdin'], '')).toMatchObject({ code: 2 })
})

test('--help tells everything and is no error; no command at all is', async () => {
  const help = await run(['--help'])
  expect(help.code).toBe(0)
  expect(help.stdout).toContain('--password-stdin')
  expect((await run([])).code).toBe(2)
})
