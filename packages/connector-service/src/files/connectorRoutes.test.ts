import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { signUp } from '../../test/signUp'
import { startService } from '../../test/startService'
import { readInstaller } from '../settings/readInstaller'

async function temporaryFile(name: string, content: Buffer) {
  const folder = await mkdtemp(path.join(tmpdir(), 'installer-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await writeFile(path.join(folder, name), content)
  return path.join(folder, name)
}

test('the stand-in says that it is one, and is what the page tells of it', async () => {
  const { api, desktopPath, readDesktop } = await signUp(await startService())
  const { connector, setup } = await readDesktop()
  expect(setup.connectorDownloadedAt).toBeNull()
  const response = await api('GET', `${desktopPath}/connector`)
  const content = Buffer.from(await response.arrayBuffer())
  expect(content.toString()).toContain('stands in for')
  expect(connector).toMatchObject({
    sizeBytes: Number(response.headers.get('content-length')),
    sha256: createHash('sha256').update(content).digest('hex'),
  })
  expect(response.headers.get('content-disposition')).toBe(`attachment; filename="${connector?.fileName}"`)
  expect((await readDesktop()).setup.connectorDownloadedAt).not.toBeNull()
})

test("the operator's file arrives whole, and counts as downloaded once it has", async () => {
  const content = Buffer.alloc(3_000_000, 'installer ')
  const file = await temporaryFile('QBWebConnectorInstaller.exe', content)
  const manifest = JSON.stringify({ version: '34.0', publisher: 'Intuit, Inc.' })
  const { api, desktopPath, readDesktop } = await signUp(
    await startService({ installer: await readInstaller({ file, manifest }) }),
  )
  expect((await readDesktop()).connector).toMatchObject({
    fileName: 'QBWebConnectorInstaller.exe',
    version: '34.0',
    publisher: 'Intuit, Inc.',
    sizeBytes: 3_000_000,
  })
  const response = await api('GET', `${desktopPath}/connector`)
  expect(response.headers.get('content-length')).toBe('3000000')
  expect(Buffer.from(await response.arrayBuffer()).equals(content)).toBe(true)
  expect((await readDesktop()).setup.connectorDownloadedAt).not.toBeNull()
})

test('a download that is broken off does not count', async () => {
  const file = await temporaryFile('big.exe', Buffer.alloc(40_000_000))
  const manifest = JSON.stringify({ version: '1', publisher: 'Someone' })
  const service = await startService({ installer: await readInstaller({ file, manifest }) })
  const { api, desktopPath, readDesktop } = await signUp(service)
  const breakOff = new AbortController()
  await api('GET', `${desktopPath}/connector`, { signal: breakOff.signal })
  breakOff.abort()
  expect((await readDesktop()).setup.connectorDownloadedAt).toBeNull()
})

test("an operator's address is where the browser is sent", async () => {
  const manifest = {
    fileName: 'qbwc.exe',
    version: '34.0',
    publisher: 'Intuit, Inc.',
    sizeBytes: 5,
    sha256: 'a'.repeat(64),
  }
  const url = 'https://downloads.example.com/qbwc.exe'
  const installer = await readInstaller({ url, manifest: JSON.stringify(manifest) })
  const { api, desktopPath, readDesktop } = await signUp(await startService({ installer }))
  const response = await api('GET', `${desktopPath}/connector`)
  expect([response.status, response.headers.get('location')]).toEqual([302, url])
  expect(await readDesktop()).toMatchObject({
    connector: manifest,
    setup: { connectorDownloadedAt: expect.any(String) },
  })
})
