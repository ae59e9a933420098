type Tree = { readonly [key: string]: unknown }

/** Ours, with theirs in the place of each text that they have. */
export function completed(ours: unknown, theirs: unknown): unknown {
  if (theirs === undefined) return ours
  if (!isTree(ours) || !isTree(theirs)) return theirs
  return Object.fromEntries(Object.keys(ours).map((key) => [key, completed(ours[key], theirs[key])]))
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null
}
