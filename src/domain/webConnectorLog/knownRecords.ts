/** Tells whether an earlier file of a log holds a record too: a file may be chosen together with its own copy. */
export function knownRecords(beginnings: readonly number[]): (line: string, at: Date, file: number) => boolean {
  const heldBy = new Map<string, number>()
  return (line, at, file) => {
    const holder = heldBy.get(line)
    // Only what is as late as the beginning of the next file can come again.
    const next = beginnings[file + 1]
    if (holder === undefined && next !== undefined && at.getTime() >= next) heldBy.set(line, file)
    return holder !== undefined && holder < file
  }
}
