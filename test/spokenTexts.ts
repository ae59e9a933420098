import { connectorCaptions, quickBooksCaptions } from '../src/messages/captions'
import type { Messages } from '../src/messages/Messages'

type Texts = Readonly<Record<string, unknown>>
type Sample = (name: string) => unknown

/** One text: where it stands, what it says for sample values, and which of these it asked for. */
export interface SpokenText {
  path: string
  text: string
  asked: string[]
}

/** Each value by its name, and this count. */
export const counted =
  (count: number): Sample =>
  (name) =>
    ['count', 'minutes', 'records'].includes(name) ? count : `Specimen-${name}`

/** Each value by its name, and null for what may be unknown. */
export const unknown: Sample = (name) =>
  ['company', 'companyName', 'computerName', 'path'].includes(name) ? null : `Specimen-${name}`

/** Everything that a language says, for sample values. */
export function spokenTexts(messages: Messages, sample: Sample = counted(2)): SpokenText[] {
  return Object.entries(messages).flatMap(([section, texts]) => spoken(section, texts, sample))
}

function spoken(path: string, value: unknown, sample: Sample): SpokenText[] {
  if (typeof value === 'string') return [{ path, text: value, asked: [] }]
  if (typeof value !== 'function') {
    return Object.entries(value as Texts).flatMap(([key, inner]) => spoken(`${path}.${key}`, inner, sample))
  }
  const asked = new Set<string>()
  const get = (_: object, name: string) => {
    asked.add(name)
    return sample(name)
  }
  const values = new Proxy({}, { get })
  const text: string = value.length > 1 ? value('support', values) : value(values)
  return [{ path, text, asked: [...asked].toSorted() }]
}

const englishWindows = new Set([...Object.keys(connectorCaptions), ...Object.keys(quickBooksCaptions)])

/** QuickBooks, its Web Connector and their installer speak English on every computer. A picture's name is ours. */
export function isCaption({ path }: SpokenText): boolean {
  const [section, window = '', ...rest] = path.split('.')
  return section === 'drawings' && englishWindows.has(window) && !rest.some((key) => /name$/i.test(key))
}
