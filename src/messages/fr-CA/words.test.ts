import { expect, test } from 'vitest'
import { allMessages } from '../../../test/allMessages'
import { isCaption, spokenTexts } from '../../../test/spokenTexts'
import { frCA } from '.'

const french = await allMessages(frCA)
const sentences = spokenTexts(french).filter((one) => !isCaption(one))

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
  const drawn = spokenTexts(french)
    .filter(({ path }) => path.startsWith('drawings.') && !/name/i.test(path))
    .map(({ text }) => text.toLowerCase())
  const notDrawn = new Set(['deauthorized', 'no data exchange required', 'applications installées'])
  const captions = sentences
    .flatMap(({ text }) => Array.from(text.matchAll(/«\u00a0(.*?)…?\u00a0»/g)))
    .flatMap(([, quoted = '']) => quoted.toLowerCase().split(' > '))
    .filter((caption) => !caption.startsWith('specimen') && !notDrawn.has(caption))
  expect(captions.filter((caption) => !drawn.some((text) => text.includes(caption)))).toEqual([])
})
