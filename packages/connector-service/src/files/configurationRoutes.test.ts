import { parseXml, XmlElement } from '@rgrove/parse-xml'
import { expect, test } from 'vitest'
import { signUp } from '../../test/signUp'
import { startService } from '../../test/startService'

const awkward = `Müller & Söhne <"O'Hara"> 株式会社 \u{1F600} ]]> \u0007 &amp;`

/** What an independent reader finds in the file. */
function elementsOf(text: string) {
  const root = parseXml(text).root
  expect(root?.name).toBe('QBWCXML')
  const elements = (root?.children ?? []).filter((child) => child instanceof XmlElement)
  return Object.fromEntries(elements.map((element) => [element.name, element.text]))
}

test('the file has what the Web Connector needs, and bears no password', async () => {
  const service = await startService({ publicUrl: 'https://connect.example.com' })
  const { api, desktopPath, readDesktop } = await signUp(service, 'Rose & Sons Plumbing')
  await api('POST', `${desktopPath}/password`)
  const response = await api('GET', `${desktopPath}/configuration`)
  const { applicationName, configuration } = await readDesktop()
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'application/x-qwc',
    'content-disposition': `attachment; filename="${configuration.fileName}"`,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  })
  expect(configuration.fileName).toMatch(/^Acme-Sync-\w{4}\.qwc$/)
  const elements = elementsOf(await response.text())
  expect(elements).toMatchObject({
    AppName: applicationName,
    AppID: '',
    AppURL: expect.stringMatching(/^https:\/\/connect\.example\.com\/qbwc\/[0-9a-f]{32}$/),
    AppDescription: 'Keeps Rose & Sons Plumbing in step with QuickBooks',
    AppSupport: expect.stringMatching(/^https:\/\/connect\.example\.com\/qbwc\/support\/[0-9a-f]{32}$/),
    UserName: expect.stringMatching(/^qb_\w{12}$/),
    OwnerID: expect.stringMatching(/^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/),
    FileID: expect.stringMatching(/^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/),
    QBType: 'QBFS',
    Style: 'Document',
    AppUniqueName: applicationName,
    IsReadOnly: 'false',
    Scheduler: '5',
  })
  expect(Object.keys(elements).some((name) => /password/i.test(name))).toBe(false)
})

test('names with every awkward character read back as they are, from plain ASCII', async () => {
  const service = await startService({ applicationName: 'Süß & <Sync>' })
  const { api, desktopPath, readDesktop } = await signUp(service, awkward)
  const response = await api('GET', `${desktopPath}/configuration`)
  expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="Su-Sync-\w{4}\.qwc"$/)
  const bytes = new Uint8Array(await response.arrayBuffer())
  expect(bytes.every((byte) => byte < 0x80)).toBe(true)
  const elements = elementsOf(new TextDecoder().decode(bytes))
  expect(elements.AppName).toBe((await readDesktop()).applicationName)
  expect(elements.AppDescription).toBe(`Keeps ${awkward.replace('\u0007', '')} in step with QuickBooks`)
})

test('a long name is cut to what the window shows, and never within a character', async () => {
  const { api, desktopPath } = await signUp(await startService(), '\u{1F600}'.repeat(90))
  const { AppDescription = '' } = elementsOf(await (await api('GET', `${desktopPath}/configuration`)).text())
  expect([...AppDescription]).toHaveLength(80)
  expect(AppDescription).toMatch(/^Keeps \u{1F600}+\.\.\.$/u)
})

test('a second download is the same file, and two connections share no name', async () => {
  const service = await startService()
  const [one, two] = [await signUp(service), await signUp(service)]
  const file = async ({ api, desktopPath }: typeof one) => (await api('GET', `${desktopPath}/configuration`)).text()
  const first = await file(one)
  expect(await file(one)).toBe(first)
  const [mine, theirs] = [elementsOf(first), elementsOf(await file(two))]
  for (const name of ['AppName', 'UserName', 'OwnerID', 'FileID', 'AppSupport'])
    expect(mine[name]).not.toBe(theirs[name])
})
