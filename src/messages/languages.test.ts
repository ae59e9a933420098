import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { allMessages } from '../../test/allMessages'
import { counted, isCaption, spokenTexts, unknown } from '../../test/spokenTexts'
import { en } from './en'
import { languages } from './languages'

const english = await allMessages(en)
const tags = Object.keys(languages) as (keyof typeof languages)[]
const translated = tags.filter((tag) => tag !== 'en')
const messagesIn = async (tag: keyof typeof languages) => allMessages(await languages[tag]())

test('every language that has a folder is registered', () => {
  const folders = readdirSync('src/messages', { withFileTypes: true }).filter((entry) => entry.isDirectory())
  expect(folders.map(({ name }) => name).toSorted()).toEqual(tags.toSorted())
})

test.each(tags)('%s is registered under its own code, and named where languages are listed', async (tag) => {
  expect((await languages[tag]()).code.startsWith(tag)).toBe(true)
  expect(readFileSync('ARCHITECTURE.md', 'utf8')).toContain(`${tag}\``)
  expect(readFileSync('docs/words.md', 'utf8')).toContain(`connections-sdk/locales/${tag}'`)
})

test.each(translated)('%s has every text, in the order of the English ones', async (tag) => {
  const paths = spokenTexts(await messagesIn(tag)).map(({ path }) => path)
  expect(paths).toEqual(spokenTexts(english).map(({ path }) => path))
})

test.each(translated.flatMap((tag) => [0, 1, 2, 1_000_000].map((count) => [tag, count] as const)))(
  '%s says the values of every text, for a count of %i',
  async (tag, count) => {
    const originals = spokenTexts(english, counted(count))
    for (const [index, { path, text, asked }] of spokenTexts(await messagesIn(tag), counted(count)).entries()) {
      const original = originals[index]?.text ?? ''
      expect(asked, path).toEqual(originals[index]?.asked)
      expect(text === '', path).toBe(original === '')
      for (const value of original.match(/Specimen-\w+/g) ?? []) expect(text, path).toContain(value)
    }
  },
)

test.each(translated)('in %s, what nobody knows yet leaves no gap', async (tag) => {
  const originals = spokenTexts(english, unknown)
  // Some texts are only asked for once it is known.
  const mayBeUnknown = spokenTexts(await messagesIn(tag), unknown).filter(
    (_, index) => !originals[index]?.text.includes('null'),
  )
  for (const { path, text } of mayBeUnknown) expect(text, path).not.toMatch(/null|undefined| {2}|\(\)/)
})

test.each(translated)('in %s, no sentence is left in English, and the captions of English windows are', async (tag) => {
  const originals = spokenTexts(english)
  for (const [index, one] of spokenTexts(await messagesIn(tag)).entries()) {
    const isSame = one.text === originals[index]?.text
    if (isCaption(one)) expect(isSame, one.path).toBe(true)
    else if (one.text.split(' ').length > 4) expect(isSame, one.path).toBe(false)
  }
})
