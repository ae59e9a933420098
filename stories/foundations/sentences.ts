import type { Locale } from '../../src/messages/Locale'
import { allMessages } from '../../test/allMessages'

/** What a section says: each sentence by its place, such as `steps.choose_platform`. */
export type Sentences = Map<string, string>

/** What a locale says, section by section; values that are put in stand in ‹these›. */
export async function sentences(locale: Locale): Promise<Map<string, Sentences>> {
  const sections = Object.entries(await allMessages(locale))
  return new Map(sections.map(([name, section]) => [name, new Map(sentencesIn(section, []))]))
}

function sentencesIn(value: unknown, path: string[]): [string, string][] {
  if (typeof value === 'string') return [[path.join('.'), value]]
  if (typeof value === 'function') return [[path.join('.'), said(value as Say)]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inside]) => sentencesIn(inside, [...path, key]))
}

type Say = (...values: unknown[]) => string

// One function asks first to whom it speaks.
function said(say: Say) {
  return say.length === 2 ? say('administrator', placeholders) : say(placeholders)
}

const placeholders = new Proxy({}, { get: (_, name) => `‹${String(name)}›` })
