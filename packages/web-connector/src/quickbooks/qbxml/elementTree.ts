import { escapeAttribute, escapeText } from '../../xml/escapeText'

/** An element to write: text, or elements within. */
export interface QbElement {
  name: string
  content: string | QbElement[]
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
  const sign = cents < 0 ? '-' : ''
  const digits = String(Math.abs(cents)).padStart(3, '0')
  return field(name, `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`)
}

/** As QuickBooks writes: a line break after every tag that ends, no indent. */
export function writeElements(elements: QbElement[]): string {
  return elements
    .map(({ name, content }) =>
      typeof content === 'string'
        ? `<${name}>${escapeQbText(content)}</${name}>\n`
        : `<${name}>\n${writeElements(content)}</${name}>\n`,
    )
    .join('')
}

/** The attributes in the order given; those without a value are left out. */
export function writeAttributes(attributes: Record<string, string | number | undefined>): string {
  return Object.entries(attributes)
    .filter((entry): entry is [string, string | number] => entry[1] !== undefined)
    .map(([name, value]) => ` ${name}="${escapeAttribute(String(value))}"`)
    .join('')
}

// A carriage return must travel as a reference: an XML reader would turn it into a line feed.
function escapeQbText(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;').replaceAll("'", '&apos;').replaceAll('\r', '&#13;')
}
