import { expect, test } from 'vitest'
import { allMessages } from '../../test/allMessages'
import { languages } from './languages'
import { sentence } from './sentence'

const free = /name$|^(company|computer|platform|publisher|reason)$/i
const counts = new Set(['count', 'minutes', 'records', 'step', 'total'])
const values = new Proxy({}, { get: (_, key: string) => named(key) })

function named(key: string) {
  if (counts.has(key)) return 17
  return free.test(key) && key !== 'fileName' ? 'Cedar Inc.' : key
}

/** Whatever a value of the messages says of a company with a point at the end of its name. */
function said(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'object') return Object.values(value ?? {}).flatMap(said)
  const say = value as (...given: unknown[]) => string
  const recipients = ['administrator', 'hosting_provider', 'support']
  return say.length > 1 ? recipients.map((recipient) => say(recipient, values)) : [say(values)]
}

test.each([
  ['The company is Cedar', 'The company is Cedar.'],
  ['The company is Cedar Inc.', 'The company is Cedar Inc.'],
])('%s: one point ends it', (text, ended) => {
  expect(sentence(text)).toBe(ended)
})

test.each(Object.entries(languages))(
  'in %s, no sentence ends twice after a name that ends in a point',
  async (_, load) => {
    const sentences = said(await allMessages(await load()))
    expect(sentences.filter((text) => text.includes('Cedar Inc.')).length).toBeGreaterThan(50)
    expect(sentences.filter((text) => text.includes('..'))).toEqual([])
  },
)
