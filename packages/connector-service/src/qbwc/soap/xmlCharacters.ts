/** Characters that XML 1.0 has no way to write (section 2.2): one of them makes a whole document ill-formed. */
const forbidden = String.raw`[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]`
const forbiddenCharacter = new RegExp(forbidden, 'gu')
const forbiddenOrReference = new RegExp(`${forbidden}|&#(?:x([0-9a-f]{1,8})|([0-9]{1,10}));`, 'giu')
/** What may go on to be a reference, or half of a character, in the next piece. */
const unfinished = /&(?:#(?:x[0-9a-f]{0,8}|[0-9]{0,10})?)?$|[\uD800-\uDBFF]$/i

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#xD;' }

/** Text for an element's content or a quoted attribute. Characters that XML 1.0 does not know are left out. */
export function xmlText(text: string): string {
  return text.replace(forbiddenCharacter, '').replace(/[&<>"\r]/g, (character) => escapes[character] ?? character)
}

/**
 * Takes the characters that XML 1.0 forbids out of a document that is read piece by piece, written as themselves or as references such as
 * `&#11;`. Old company files hold them, and QuickBooks writes them as they are.
 */
export class ForbiddenCharacters {
  /** How many were taken out so far. */
  removed = 0
  #held = ''

  /** What of the document can be read on. */
  take(piece: string): string {
    const text = this.#held + piece
    const end = unfinished.exec(text)?.index ?? text.length
    this.#held = text.slice(end)
    return this.#clean(text.slice(0, end))
  }

  /** The rest, at the document's end. */
  end(): string {
    const rest = this.#held
    this.#held = ''
    return this.#clean(rest)
  }

  #clean(text: string) {
    return text.replace(forbiddenOrReference, (found, hexadecimal?: string, decimal?: string) => {
      const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16)
      if (found.startsWith('&') && isCharacter(code)) return found
      this.removed += 1
      return ''
    })
  }
}

function isCharacter(code: number) {
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff)
}
