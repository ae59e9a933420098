import { escapeAttribute, escapeText } from '../../xml/escapeText'
import type { CustomField, Fields } from '../company/records'
import { dollars } from '../company/references'
import { writeLocalTime } from './localTime'

/** An element to write: text, a time, or elements within. */
export interface QbElement {
  name: string
  content: string | Date | QbElement[]
}

/** How this QuickBooks writes what it answers. */
export interface Writing {
  /** Local times are those of summer, with the offset of winter. */
  forgetsDaylightSaving?: boolean
  /** Characters that XML 1.0 forbids stand in the answer as they are. */
  rawForbiddenCharacters?: boolean
}

/** A field of text, or nothing when it has none: QuickBooks leaves empty fields out. */
export function field(name: string, value: string | number | boolean | null): QbElement[] {
  const content = value === null ? '' : String(value)
  return content === '' ? [] : [{ name, content }]
}

/** An aggregate, or nothing when nothing is in it. */
export function group(name: string, ...content: QbElement[][]): QbElement[] {
  const children = content.flat()
  return children.length === 0 ? [] : [{ name, content: children }]
}

/** Dollars and cents, `-12.50`. */
export function amount(name: string, cents: number): QbElement[] {
  return field(name, dollars(cents))
}

/** A time, ISO 8601: QuickBooks writes it as the PC's local time. */
export function time(name: string, isoTime: string): QbElement[] {
  return [{ name, content: new Date(isoTime) }]
}

/** Elements described by their names and texts, in the order given. */
export function elementsOf(fields: Fields): QbElement[] {
  return Object.entries(fields).flatMap(([name, value]) => {
    if (typeof value === 'string') return field(name, value)
    return (Array.isArray(value) ? value : [value]).flatMap((part) => group(name, elementsOf(part)))
  })
}

/** What somebody added to a record or a line: asked for by OwnerID. */
export function extensionElements({ customFields = [] }: { customFields?: CustomField[] }): QbElement[] {
  return customFields.flatMap(({ ownerId = '0', name, type = 'STR255TYPE', value }) =>
    value === ''
      ? []
      : group(
          'DataExtRet',
          field('OwnerID', ownerId),
          field('DataExtName', name),
          field('DataExtType', type),
          field('DataExtValue', value),
        ),
  )
}

/** As QuickBooks writes: a line break after every tag that ends, no indent. */
export function writeElements(elements: QbElement[], writing: Writing = {}): string {
  return elements
    .map(({ name, content }) =>
      Array.isArray(content)
        ? `<${name}>\n${writeElements(content, writing)}</${name}>\n`
        : `<${name}>${escapeQbText(contentText(content, writing), writing)}</${name}>\n`,
    )
    .join('')
}

/** The text of an element without elements within. */
export function contentText(content: string | Date, { forgetsDaylightSaving = false }: Writing): string {
  return typeof content === 'string' ? content : writeLocalTime(content, forgetsDaylightSaving)
}

/** The attributes in the order given; those without a value are left out. */
export function writeAttributes(attributes: Record<string, string | number | undefined>): string {
  return Object.entries(attributes)
    .filter((entry): entry is [string, string | number] => entry[1] !== undefined)
    .map(([name, value]) => ` ${name}="${escapeAttribute(String(value))}"`)
    .join('')
}

// A carriage return must travel as a reference: an XML reader would turn it into a line feed. QuickBooks refers to other
// control characters in the same way, although XML 1.0 forbids them.
function escapeQbText(text: string, { rawForbiddenCharacters = false }: Writing): string {
  return escapeText(text, (character) => (rawForbiddenCharacters ? character : `&#${character.charCodeAt(0)};`))
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;')
    .replaceAll('\r', '&#13;')
}
