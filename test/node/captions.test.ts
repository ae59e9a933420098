import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { qbwcText, type QbwcTextCode } from '../../packages/web-connector/src/connector/qbwcText'
import { type Hresult, HresultError } from '../../packages/web-connector/src/quickbooks/hresults'
import { messageWindowGuide } from '../../src/domain/problems/messageWindows'
import { connectorCaptions, quickBooksCaptions } from '../../src/messages/captions'
import { en } from '../../src/messages/en'
import { allMessages } from '../allMessages'

const simulator = readdirSync('packages/web-connector/src/page', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => readFileSync(`packages/web-connector/src/page/${name}`, 'utf8'))
  .join(' ')
  .replaceAll(/\s+/g, ' ')

const values = new Proxy({}, { get: (_, name) => `‹${String(name)}›` })

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') return [String(value.length > 1 ? value('support', values) : value(values))]
  return Object.values(value as object).flatMap(texts)
}

const windows = (({ authorizeService, webConnector, enterPassword, savePassword }) => ({
  authorizeService,
  webConnector,
  enterPassword,
  savePassword,
  applicationCertificate: quickBooksCaptions.applicationCertificate,
  accessConfirmation: quickBooksCaptions.accessConfirmation,
}))(connectorCaptions)

/** What stands in a window for an example, or is of no use there. */
const examples = new Set<string>([
  connectorCaptions.authorizeService.about,
  connectorCaptions.authorizeService.address,
  connectorCaptions.webConnector.lastResult,
  quickBooksCaptions.applicationCertificate.help,
  quickBooksCaptions.accessConfirmation.always,
  // Only for a file that asks for such data, which the simulator's don't.
  quickBooksCaptions.applicationCertificate.personalData,
])

test.each(Object.entries(windows))('the simulated windows say what the drawings say: %s', (_, captions) => {
  const notShown = texts(captions).filter((text) => !examples.has(text) && !simulator.includes(text))
  expect(notShown).toEqual([])
})

const refusal = (hresult: Hresult) => new HresultError(hresult).message

/** What the simulated Web Connector says, in each of the messages that a customer chooses from. */
const messages: Record<keyof typeof connectorCaptions.connectorMessage.texts, [code: QbwcTextCode, detail?: string]> = {
  quickbooks_closed: ['QBWC1007', `${refusal('0x80040416')} (0x80040416)`],
  quickbooks_waits: ['QBWC1007', `${refusal('0x80040414')} (0x80040414)`],
  quickbooks_unreachable: ['QBWC1022'],
  access_refused: ['QBWC1039', `0x80040420 ${refusal('0x80040420')}`],
  registered_before: ['QBWC1039', 'Unique OwnerID/FileID pair value required.'],
  not_admin: ['QBWC1039', `0x80040418 ${refusal('0x80040418')}`],
  multi_user: ['QBWC1039', `0x80040422 ${refusal('0x80040422')}`],
  earlier_file: ['QBWC1003', '404'],
  file_id_taken: ['QBWC1026', 'It may be in use already.'],
  server_unverified: ['QBWC1048'],
  sync_unreachable: ['QBWC1013'],
  password_refused: ['QBWC1040'],
}

test.each(Object.entries(messages))(
  'the simulated Web Connector says what the picture says: %s',
  (id, [code, detail]) => {
    const { texts: drawn } = connectorCaptions.connectorMessage
    expect(drawn[id as keyof typeof drawn]).toBe(`${code}: ${qbwcText(code, detail)}`)
    expect(messageWindowGuide(id as keyof typeof drawn, 'connection').code).toBe(code)
  },
)

const english = await allMessages(en)

test('what an English sentence quotes stands in a drawing', () => {
  const drawn = texts(english.drawings).map((text) => text.toLowerCase())
  const quoted = texts(english).flatMap((text) => Array.from(text.matchAll(/“(.*?)…?”/g), ([, quote = '']) => quote))
  const captions = quoted.filter((quote) => !quote.startsWith('‹') && quote !== 'No data exchange required')
  expect(captions.length).toBeGreaterThan(20)
  expect(captions.filter((caption) => !drawn.some((text) => text.includes(caption.toLowerCase())))).toEqual([])
})
