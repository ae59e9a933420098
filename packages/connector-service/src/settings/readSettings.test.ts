import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readSettings } from './readSettings'
import { SettingsError } from './SettingsError'

async function folder() {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'settings-'))
  onTestFinished(() => rm(dataDir, { recursive: true }))
  return dataDir
}

test('without any settings the service runs on loopback, with a secret that it keeps for itself', async () => {
  const CONNECTOR_DATA_DIR = path.join(await folder(), 'data')
  const settings = await readSettings({ CONNECTOR_DATA_DIR })
  expect(settings).toMatchObject({
    host: '127.0.0.1',
    port: 4400,
    apiKey: 'demo-key',
    databaseUrl: undefined,
    scheduleMinutes: 5,
    syncMode: 'ongoing',
    installer: { kind: 'standIn' },
  })
  expect(settings.signingSecret.length).toBeGreaterThanOrEqual(32)
  const file = path.join(CONNECTOR_DATA_DIR, 'signing-secret')
  expect(await readFile(file, 'utf8')).toBe(settings.signingSecret)
  expect((await stat(file)).mode & 0o777).toBe(0o600)
})

test('ten that start at once agree on one secret, also at the next start', async () => {
  const CONNECTOR_DATA_DIR = await folder()
  const all = await Promise.all(Array.from({ length: 10 }, () => readSettings({ CONNECTOR_DATA_DIR })))
  const again = await readSettings({ CONNECTOR_DATA_DIR })
  expect(new Set([...all, again].map(({ signingSecret }) => signingSecret)).size).toBe(1)
})

test('everyone knows the demo key, so it is refused beyond loopback', async () => {
  const CONNECTOR_DATA_DIR = await folder()
  for (const CONNECTOR_HOST of ['0.0.0.0', '::', '192.168.1.5']) {
    await expect(readSettings({ CONNECTOR_DATA_DIR, CONNECTOR_HOST })).rejects.toThrow(/CONNECTOR_API_KEY/)
    const CONNECTOR_API_KEY = 'a-key-of-our-own'
    expect((await readSettings({ CONNECTOR_DATA_DIR, CONNECTOR_HOST, CONNECTOR_API_KEY })).host).toBe(CONNECTOR_HOST)
  }
})

test.each([
  ['CONNECTOR_PORT', 'eighty'],
  ['CONNECTOR_PORT', '70000'],
  ['CONNECTOR_API_KEY', 'short'],
  ['CONNECTOR_SIGNING_SECRET', 'short-secret-value'],
  ['DATABASE_URL', 'mysql://user:hunter2@host/db'],
  ['CONNECTOR_PUBLIC_URL', 'http://connect.example.com'],
  ['CONNECTOR_PUBLIC_URL', 'https://192.0.2.7'],
  ['CONNECTOR_PUBLIC_URL', 'http://[::1]:4400'],
  ['CONNECTOR_PUBLIC_URL', 'https://connect.example.com/?a=1'],
  ['CONNECTOR_INSTALLER_URL', 'javascript:alert(1)'],
  ['CONNECTOR_INSTALLER_URL', 'file:///etc/passwd'],
  ['CONNECTOR_HANDOFF_URL', 'javascript:alert(1)'],
  ['CONNECTOR_HANDOFF_URL', '//app.example.com'],
  ['CONNECTOR_HANDOFF_DAYS', '8'],
  ['CONNECTOR_HANDOFF_DAYS', '0'],
  ['CONNECTOR_SYNC_MODE', 'sometimes'],
  ['CONNECTOR_SCHEDULE_MINUTES', '0'],
  ['CONNECTOR_LOG_LEVEL', 'loud'],
])('%s=%s is refused by name and not by value', async (name, value) => {
  const refused = readSettings({ CONNECTOR_DATA_DIR: await folder(), [name]: value })
  await expect(refused).rejects.toThrow(SettingsError)
  await expect(refused).rejects.toThrow(name)
  await expect(refused).rejects.not.toThrow(value)
})

test('the public address may be a name within a network, and loses its slash', async () => {
  const publicUrlOf = async (CONNECTOR_PUBLIC_URL: string) =>
    (await readSettings({ CONNECTOR_DATA_DIR: await folder(), CONNECTOR_PUBLIC_URL })).publicUrl
  expect(await publicUrlOf('https://connect.example.com/')).toBe('https://connect.example.com')
  expect(await publicUrlOf('http://localhost:4400')).toBe('http://localhost:4400')
  expect(await publicUrlOf('http://office-server:4400/')).toBe('http://office-server:4400')
})

test('an installer that is not what its manifest says stops the start', async () => {
  const CONNECTOR_DATA_DIR = await folder()
  const CONNECTOR_INSTALLER_FILE = path.join(CONNECTOR_DATA_DIR, 'setup.exe')
  await writeFile(CONNECTOR_INSTALLER_FILE, 'an installer')
  const start = (manifest: unknown, rest = {}) =>
    readSettings({
      CONNECTOR_DATA_DIR,
      CONNECTOR_INSTALLER_FILE,
      CONNECTOR_INSTALLER_MANIFEST: typeof manifest === 'string' ? manifest : JSON.stringify(manifest),
      ...rest,
    })
  const told = { version: '1', publisher: 'Someone' }
  expect((await start(told)).installer).toMatchObject({ kind: 'file', manifest: { ...told, sizeBytes: 12 } })
  await expect(start({ ...told, sizeBytes: 13 })).rejects.toThrow(SettingsError)
  await expect(start({ ...told, sha256: '0'.repeat(64) })).rejects.toThrow(SettingsError)
  await expect(start({ version: '1' })).rejects.toThrow(/publisher/)
  await expect(start('{')).rejects.toThrow(/CONNECTOR_INSTALLER_MANIFEST/)
  await expect(start({ ...told, fileName: '"\r\nset-cookie: x' })).rejects.toThrow(SettingsError)
  await expect(start(told, { CONNECTOR_INSTALLER_FILE: '/nowhere/setup.exe' })).rejects.toThrow(SettingsError)
  await expect(start(told, { CONNECTOR_INSTALLER_URL: 'https://example.com/x' })).rejects.toThrow(/not both/)
  await expect(
    start(told, { CONNECTOR_INSTALLER_FILE: '', CONNECTOR_INSTALLER_URL: 'https://example.com/x' }),
  ).rejects.toThrow(/sha256/)
})
