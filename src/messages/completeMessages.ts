import type { MessageOverrides, Messages } from './Messages'
import { sections } from './sections'

type Tree = { readonly [key: string]: unknown }

/** The messages, with the host's own words in place of ours wherever it has some. */
export function completeMessages(ours: Messages, theirs: MessageOverrides): Messages {
  const known = new Map<unknown, unknown>()
  const completed = (section: keyof Messages) => () => {
    const words = ours[section]
    if (!known.has(words)) known.set(words, completedValue(words, theirs[section]))
    return known.get(words)
  }
  const names = Object.keys(ours) as (keyof Messages)[]
  return sections(Object.fromEntries(names.map((name) => [name, completed(name)]))) as unknown as Messages
}

function completedValue(ours: unknown, theirs: unknown): unknown {
  if (theirs === undefined) return ours
  if (!isTree(ours) || !isTree(theirs)) return theirs
  return Object.fromEntries(Object.keys(ours).map((key) => [key, completedValue(ours[key], theirs[key])]))
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null
}
