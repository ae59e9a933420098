import { expect, test } from 'vitest'
import { languages } from './languages'
import { localTimeText } from './localTimeText'
import { rangeText } from './rangeText'
import { dateTimeText, zonedTimeText } from './relativeTimeText'
import { clockText } from './timeText'

// Early in the reader's own day, wherever the test runs: two digits need no zero.
const early = new Date(2027, 0, 15, 6, 4)
const later = new Date(2027, 0, 18, 7, 9)
const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone

const texts: [name: string, text: (locale: string) => string][] = [
  ['a date and time', (locale) => dateTimeText(locale, early)],
  ['a date and time with its zone', (locale) => zonedTimeText(locale, early)],
  ['a moment of another day', (locale) => localTimeText(locale, early.toISOString(), later)],
  ['a range within a day', (locale) => rangeText(locale, early, new Date(2027, 0, 15, 8, 4), zone)],
  ['a range over days', (locale) => rangeText(locale, early, later, zone)],
]

test.each(texts.flatMap(([name, text]) => Object.keys(languages).map((locale) => [name, locale, text] as const)))(
  '%s in %s writes its hour as a time of day alone is written',
  (_, locale, text) => {
    const hour = /^\d+/.exec(clockText(locale, early, zone))?.[0]
    expect(text(locale)).not.toMatch(/\d h/)
    expect(text(locale)).toMatch(new RegExp(`(?<!\\d)${hour}\\s?(h|:)\\s?04`))
  },
)
