import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
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
])

test.each(Object.entries(windows))('the simulated windows say what the drawings say: %s', (_, captions) => {
  const notShown = texts(captions).filter((text) => !examples.has(text) && !simulator.includes(text))
  expect(notShown).toEqual([])
})

const english = await allMessages(en)

test('what an English sentence quotes stands in a drawing', () => {
  const drawn = texts(english.drawings).map((text) => text.toLowerCase())
  const quoted = texts(english).flatMap((text) => Array.from(text.matchAll(/“(.*?)…?”/g), ([, quote = '']) => quote))
  const captions = quoted.filter((quote) => !quote.startsWith('‹') && quote !== 'No data exchange required')
  expect(captions.length).toBeGreaterThan(20)
  expect(captions.filter((caption) => !drawn.some((text) => text.includes(caption.toLowerCase())))).toEqual([])
})
