import { expect, test } from 'vitest'
import { readLogFile } from './readLogFile'

const applicationName = 'Café Lending'
const text = [
  `20260310.03:00:00 UTC\t: WebServiceManager.DoUpdateSelected() : updateWS() for application = '${applicationName}' has STARTED`,
  '20260310.03:00:02 UTC\t: SOAPWebService.do_closeConnection() : Received from closeConnection():<ccResponse="OK">',
  '20260310.03:00:03 UTC\t: RegistryManager.setUpdateLock() : Update session unlocked',
].join('\r\n')

const utf16 = new Uint8Array(Uint16Array.from(`\uFEFF${text}`, (letter) => letter.charCodeAt(0)).buffer)
const windows = Uint8Array.from(text, (letter) => letter.charCodeAt(0))

test.each([
  ['UTF-8', text],
  ['UTF-8 with its mark', `\uFEFF${text}`],
  ['UTF-16', utf16],
  ['Windows’ own', windows],
] as const)('%s', async (_, bytes) => {
  const { runs } = await readLogFile(new Blob([bytes]), { applicationName })
  expect(runs).toMatchObject([{ outcome: 'finished' }])
})

test('an empty file is no log', async () => {
  expect(await readLogFile(new Blob(), { applicationName })).toMatchObject({ isLog: false, runs: [] })
})

test('a large one is read in pieces, and says how far it has come', async () => {
  const seen: number[] = []
  const onProgress = (percent: number) => void seen.push(percent)
  const { runs } = await readLogFile(new Blob(['x\n'.repeat(3 << 20), text]), { applicationName, onProgress })
  expect(runs).toHaveLength(1)
  expect(seen.at(-1)).toBe(100)
  expect(seen).toEqual(seen.toSorted((one, other) => one - other))
  expect(seen.length).toBeGreaterThan(5)
})

test('of more than can be read only the end counts', async () => {
  const line = new Blob([`${'x'.repeat(2 << 20)}\n`])
  const huge = new Blob([`${text}\r\n`, ...Array.from({ length: 26 }, () => line), text])
  expect((await readLogFile(huge, { applicationName })).runs).toHaveLength(1)
})

test('reading can be given up', async () => {
  const signal = AbortSignal.abort()
  await expect(readLogFile(new Blob([text]), { applicationName, signal })).rejects.toThrow('abort')
})
