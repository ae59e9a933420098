import { en } from './en'
import type { MessageOverrides, Messages } from './Messages'

type Tree = { readonly [key: string]: unknown }

/** The English messages, with the host's own words in place of ours wherever it has some. */
export function completeMessages(overrides: MessageOverrides): Messages {
  return completed(en, overrides) as Messages
}

function completed(ours: Tree, theirs: Tree): Tree {
  const keys = Object.keys(ours)
  return Object.fromEntries(keys.map((key) => [key, completedValue(ours[key], theirs[key])]))
}

function completedValue(ours: unknown, theirs: unknown) {
  if (theirs === undefined) return ours
  return isTree(ours) && isTree(theirs) ? completed(ours, theirs) : theirs
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null
}
