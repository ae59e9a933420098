import { expect, test } from 'vitest'
import { allMessages } from '../../../test/allMessages'
import { en } from '../en'
import type { Locale } from '../Locale'
import { esUS } from '.'

type Say = (...values: unknown[]) => string

const english = await leaves(en)
const spanish = await leaves(esUS)

// Intuit’s windows and its installer are in English on these computers too; a picture’s name is ours.
const caption =
  /^\w+\.(authorizeService|webConnector|enterPassword|savePassword|applicationCertificate|accessConfirmation|openDialog|connectorMessage|fileInUse|fileMenu|preferences|applicationProperties|quickBooks|installWizard)\./
const ours = [...spanish.keys()].filter((path) => !caption.test(path) || /name\b/i.test(path))

const counts = new Set(['count', 'minutes', 'records', 'step', 'total'])
const canEndInPoint = new Set(['at', 'company', 'companyName', 'end', 'moment', 'publisher', 'range', 'reason'])
const nullable = new Set(['company', 'companyName', 'computerName', 'path', 'providerName'])

const many = sample((key) => (counts.has(key) ? 17 : `‹${key}›`))
const one = sample((key) => (counts.has(key) ? 1 : `‹${key}›`))
const abbreviated = sample((key) => (counts.has(key) ? 17 : canEndInPoint.has(key) ? `${key} p.m.` : key))
const unknown = sample((key) => (nullable.has(key) ? null : `‹${key}›`))

test.each([
  ['many', many],
  ['one', one],
  ['none known', unknown],
])('every value is in its sentence: %s', (_, values) => {
  for (const [path, value] of spanish) {
    const text = said(value, values)
    const model = said(english.get(path), values)
    for (const word of model.match(/‹\w+›|\b17\b/g) ?? []) expect(text, path).toContain(word)
    expect(text.includes('null'), path).toBe(model.includes('null'))
  }
})

test('no sentence is left in English', () => {
  const left = /(?<!\p{L})(the|and|with|your|this|is|are|of|to|in)(?!\p{L})/iu
  for (const path of ours) {
    const text = said(spanish.get(path), many)
    const isLong = text.split(/\s+/).length > 4
    expect(isLong && text === said(english.get(path), many), path).toBe(false)
    expect(text.replaceAll(/“[^”]*”/g, ''), path).not.toMatch(left)
  }
})

test('sentences speak to usted, in the words of the US', () => {
  const foreign = /(?<!\p{L})(tú|tus?|te|ti|contigo|vosotros|vuestr\p{L}+|ordenador|fichero|icono)(?!\p{L})/iu
  for (const path of ours) expect(said(spanish.get(path), many), path).not.toMatch(foreign)
})

test('questions open as they close, quotes are curly, and no space stands before a mark', () => {
  for (const path of ours) {
    const text = said(spanish.get(path), many)
    const bare = text.replaceAll(/“[^”]*”/g, '')
    expect(text, path).not.toMatch(/["'`«»]|\.{3}| {2}| [,.;:?!…”)]|[¿¡“(] |^ | $/)
    expect(bare, path).not.toMatch(/[“”’]/)
    expect([count(text, '¿'), count(text, '¡')], path).toEqual([count(text, '?'), count(text, '!')])
  }
})

test('an abbreviation at the end of a sentence ends it', () => {
  for (const path of ours) expect(said(spanish.get(path), abbreviated), path).not.toMatch(/\.\./)
})

test('no sentence needs much more room than in English', () => {
  const room = (words: Map<string, unknown>) => ours.map((path) => said(words.get(path), many)).join('').length
  expect(room(spanish) / room(english)).toBeLessThan(1.2)
})

async function leaves(locale: Locale): Promise<Map<string, unknown>> {
  const found = new Map<string, unknown>()
  for (const [section, words] of Object.entries(await allMessages(locale))) collect(section, words, found)
  return found
}

function collect(path: string, value: unknown, found: Map<string, unknown>) {
  if (typeof value !== 'object' || value === null) found.set(path, value)
  else for (const [key, inner] of Object.entries(value)) collect(`${path}.${key}`, inner, found)
}

function sample(value: (key: string) => unknown) {
  return new Proxy({}, { get: (_, key) => value(String(key)) })
}

function said(value: unknown, values: object): string {
  if (typeof value === 'string') return value
  const say = value as Say
  const recipients = ['administrator', 'hosting_provider', 'support']
  return say.length < 2 ? say(values) : recipients.map((recipient) => say(recipient, values)).join('\n')
}

function count(text: string, mark: string) {
  return text.split(mark).length - 1
}
