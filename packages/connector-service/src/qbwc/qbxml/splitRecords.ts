/** An answer whose records are to be read one by one. */
interface SplitAnswer {
  /** The answer without its records. */
  frame: string
  /** What stands before the records and after them: with one between, it is an answer again. */
  before: string
  after: string
  records: string[]
}

/**
 * Cuts an answer that isn't well-formed into its records by their tags alone, so that each can be read by itself. A record never holds
 * another of its name.
 *
 * @returns undefined where the answer's own start or end isn't there: it may have broken off, and a part isn't taken for the whole.
 */
export function splitRecords(text: string, answerName: string): SplitAnswer | undefined {
  const start = new RegExp(`<${answerName}(?=[\\s>])(?:"[^"]*"|'[^']*'|[^>"'])*>`).exec(text)
  const end = text.lastIndexOf(`</${answerName}>`)
  if (start === null || start[0].endsWith('/>') || end < start.index) return undefined
  const contentStart = start.index + start[0].length
  const [before, after] = [text.slice(0, contentStart), text.slice(end)]
  const records = cut(text.slice(contentStart, end))
  return records.length === 0 ? undefined : { frame: before + after, before, after, records }
}

function cut(content: string): string[] {
  const records: string[] = []
  const opening = /<(\w+Ret)(?=[\s>])[^>]*>/g
  for (let found = opening.exec(content); found !== null; found = opening.exec(content)) {
    const closing = `</${found[1]}>`
    const closed = content.indexOf(closing, opening.lastIndex)
    // One without an end takes nothing of the next.
    const next = new RegExp(`<${found[1]}(?=[\\s>])`, 'g')
    next.lastIndex = opening.lastIndex
    const nextStart = next.exec(content)?.index ?? content.length
    const end = closed === -1 || closed > nextStart ? nextStart : closed + closing.length
    records.push(content.slice(found.index, end))
    opening.lastIndex = end
  }
  return records
}
