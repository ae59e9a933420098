/** A name's initials, and one of five tints that is always the same for the same name. */
export interface Monogram {
  letters: string
  /** 0 to 4. */
  tint: number
}

const tints = 5

/** What stands for a name where there is no picture: the first letters of its first two words, or its first two letters. */
export function monogram(name: string): Monogram {
  const words = name.split(/[^\p{Letter}\p{Number}]+/u).filter(Boolean)
  const [first = '', second] = words
  const letters = second === undefined ? characters(first).slice(0, 2) : [characters(first)[0], characters(second)[0]]
  return { letters: letters.join('').toUpperCase() || '?', tint: tintOf(name) }
}

/** Whole characters, so that none is cut in two. */
function characters(text: string) {
  return [...text]
}

function tintOf(name: string) {
  let sum = 0
  for (const character of name) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003
  return sum % tints
}
