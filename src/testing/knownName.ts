/** A name that a test gives, checked where no types check it. Throws an error that lists the known ones. */
export function knownName<Name extends string>(what: string, name: unknown, known: readonly Name[]): Name {
  const found = known.find((one) => one === String(name))
  if (found !== undefined) return found
  throw new TypeError(`The fake API knows no ${what} ${JSON.stringify(name)}. It knows ${known.join(', ')}.`)
}
