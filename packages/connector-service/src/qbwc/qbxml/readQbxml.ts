import { SaxesParser } from 'saxes'
import { setImmediate } from 'node:timers/promises'
import { QbxmlError } from './QbxmlError'
import { ForbiddenCharacters } from '../soap/xmlCharacters'
import { addField, noFields, noteOrder, type QbxmlFields } from './QbxmlFields'

/** What QuickBooks answered to one request of a message set. */
interface QbxmlAnswer<Item> {
  /** Such as `CustomerQueryRs`. */
  name: string
  /** statusCode, iteratorID and so on. */
  attributes: Readonly<Record<string, string>>
  items: Item[]
}

interface OpenElement {
  name: string
  fields: QbxmlFields
  /** Of its elements, in their order. */
  names: string[]
  text: string
}

const deepest = 32
// A few milliseconds of parsing, after which other companies' calls get their turn.
const pieceLength = 262_144

/** What a document said, and how many characters that XML forbids were taken out of it. */
interface QbxmlDocument<Item> {
  answers: QbxmlAnswer<Item>[]
  charactersRemoved: number
}

/**
 * Reads the answers of a qbXML document. `toItem` makes of each element below an answer what the caller keeps, so that a large
 * answer is never in memory as a whole tree.
 *
 * @throws {@link QbxmlError} when it is not well-formed, has a document type declaration, is nested too deeply or is no answer.
 */
export async function readQbxml<Item>(
  text: string,
  toItem: (element: string, fields: QbxmlFields) => Item,
): Promise<QbxmlDocument<Item>> {
  const characters = new ForbiddenCharacters()
  const parser = new SaxesParser({ xmlns: false })
  const answers: QbxmlAnswer<Item>[] = []
  const path: string[] = []
  let open: OpenElement[] = []

  parser.on('doctype', () => refuse('has a document type declaration'))
  parser.on('opentag', ({ name, attributes }) => {
    path.push(name)
    if (path.length > deepest) refuse('is nested too deeply')
    if (path.length === 1 && name !== 'QBXML') refuse('is not qbXML')
    if (path.length === 2 && name !== 'QBXMLMsgsRs') refuse('holds no answers')
    if (path.length === 3) answers.push({ name, attributes: { ...attributes }, items: [] })
    if (path.length > 3) open.push({ name, fields: noFields(), names: [], text: '' })
  })
  parser.on('text', take)
  parser.on('cdata', take)
  parser.on('closetag', () => {
    path.pop()
    const closed = open.pop()
    if (closed === undefined) return
    noteOrder(closed.fields, closed.names)
    const parent = open.at(-1)
    if (parent === undefined) answers.at(-1)?.items.push(toItem(closed.name, closed.fields))
    else {
      parent.names.push(closed.name)
      addField(parent.fields, parent.name, closed.name, closed.names.length > 0 ? closed.fields : closed.text)
    }
  })

  function take(piece: string) {
    const innermost = open.at(-1)
    if (innermost !== undefined) innermost.text += piece
  }

  try {
    for (let from = 0; from < text.length; from += pieceLength) {
      if (from > 0) await setImmediate()
      parser.write(characters.take(text.slice(from, from + pieceLength)))
    }
    parser.write(characters.end())
    parser.close()
  } catch (error) {
    if (error instanceof QbxmlError) throw error
    // The parser's own words may quote a customer's record.
    throw new QbxmlError('The answer of QuickBooks is not well-formed XML.')
  }
  return { answers, charactersRemoved: characters.removed }
}

function refuse(what: string): never {
  throw new QbxmlError(`The answer of QuickBooks ${what}.`)
}
