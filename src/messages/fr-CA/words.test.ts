import { expect, test } from 'vitest'
import { allMessages } from '../../../test/allMessages'
import { connectorCaptions, quickBooksCaptions } from '../captions'
import { en } from '../en'
import type { Messages } from '../Messages'
import { frCA } from '.'

type Words = Readonly<Record<string, unknown>>
type Sample = (name: string) => unknown

/** One text: where it stands, what it says for sample values, and which of these it asked for. */
interface Spoken {
  path: string
  text: string
  asked: string[]
}

const known: Sample = (name) => `Specimen-${name}`
const counted =
  (count: number): Sample =>
  (name) =>
    ['count', 'minutes', 'records'].includes(name) ? count : known(name)
const unknown: Sample = (name) =>
  ['company', 'companyName', 'computerName', 'path'].includes(name) ? null : known(name)

function spoken(path: string, value: unknown, sample: Sample): Spoken[] {
  if (typeof value === 'string') return [{ path, text: value, asked: [] }]
  if (typeof value !== 'function') {
    return Object.entries(value as Words).flatMap(([key, inner]) => spoken(`${path}.${key}`, inner, sample))
  }
  const asked = new Set<string>()
  const get = (_: object, name: string) => {
    asked.add(name)
    return sample(name)
  }
  const values = new Proxy({}, { get })
  const text: string = value.length > 1 ? value('support', values) : value(values)
  return [{ path, text, asked: [...asked].toSorted() }]
}

const english = await allMessages(en)
const french = await allMessages(frCA)

const said = (messages: Messages, sample: Sample = counted(2)) =>
  Object.entries(messages).flatMap(([section, words]) => spoken(section, words, sample))
const inEnglish = new Map(said(english).map((one) => [one.path, one]))

/** QuickBooks, its Web Connector and their installer speak English on a French computer, too. */
const englishWindows = new Set([...Object.keys(connectorCaptions), ...Object.keys(quickBooksCaptions)])
const isCaption = ({ path }: Spoken) => {
  const [section, window = '', ...rest] = path.split('.')
  return section === 'drawings' && englishWindows.has(window) && !rest.some((key) => /name$/i.test(key))
}
const sentences = said(french).filter((one) => !isCaption(one))

test('every text is there, in the order of the English ones', () => {
  expect(said(french).map(({ path }) => path)).toEqual([...inEnglish.keys()])
})

test.each([0, 1, 2, 1_000_000])('every text says its values, for a count of %i', (count) => {
  const originals = said(english, counted(count))
  for (const [index, { path, text, asked }] of said(french, counted(count)).entries()) {
    expect(asked, path).toEqual(originals[index]?.asked)
    expect(text === '', path).toBe(originals[index]?.text === '')
    const shown = (originals[index]?.text ?? '').match(/Specimen-\w+/g) ?? []
    for (const value of shown) expect(text, path).toContain(value)
  }
})

test('what nobody knows yet leaves no hole', () => {
  const originals = said(english, unknown)
  // Some texts are only asked for once it is known.
  const mayBeUnknown = said(french, unknown).filter((_, index) => !originals[index]?.text.includes('null'))
  for (const { path, text } of mayBeUnknown) expect(text, path).not.toMatch(/null|undefined| {2}|\(\)/)
})

test('no sentence was left in English', () => {
  const left = sentences.filter(({ path, text }) => text.split(' ').length > 4 && text === inEnglish.get(path)?.text)
  expect(left.map(({ path }) => path)).toEqual([])
})

test('the captions of English windows stay as the customer sees them', () => {
  for (const one of said(french).filter(isCaption)) expect(one.text, one.path).toBe(inEnglish.get(one.path)?.text)
})

test('one and none are singular', () => {
  const { records } = french.firstSyncProgress
  expect([0, 1, 2].map((count) => records({ count, shown: `${count}` }))).toEqual([
    '0 enregistrement',
    '1 enregistrement',
    '2 enregistrements',
  ])
})

test.each([
  ['a straight quote', /['"]/],
  ['an English quote', /[“”‘]/],
  ['a guillemet without its no-break space', /«(?!\u00a0)|(?<!\u00a0)»/],
  ['a colon without its no-break space', /(?<!\u00a0):(?![\\/\d])/],
  ['a space before ; ! or ?', /\s[;!?]/],
  ['three dots', /\.{3}/],
  ['an ordinary space where it may break twice', / {2}| $|^ /],
])('no text has %s', (_, fault) => {
  expect(sentences.filter(({ text }) => fault.test(text))).toEqual([])
})

test('what a sentence quotes stands in a drawing', () => {
  const drawn = said(french)
    .filter(({ path }) => path.startsWith('drawings.') && !/name/i.test(path))
    .map(({ text }) => text.toLowerCase())
  const notDrawn = new Set(['retry', 'deauthorized', 'no data exchange required', 'applications installées'])
  const captions = sentences
    .flatMap(({ text }) => Array.from(text.matchAll(/«\u00a0(.*?)…?\u00a0»/g)))
    .flatMap(([, quoted = '']) => quoted.toLowerCase().split(' > '))
    .filter((caption) => !caption.startsWith('specimen') && !notDrawn.has(caption))
  expect(captions.filter((caption) => !drawn.some((text) => text.includes(caption)))).toEqual([])
})
