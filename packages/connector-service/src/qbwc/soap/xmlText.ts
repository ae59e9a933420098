// Escapes can't save these: XML 1.0 has no way to write them, and one of them makes a whole answer ill-formed.
const notXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#xD;' }

/** Text for an element's content or a quoted attribute. Characters that XML 1.0 does not know are left out. */
export function xmlText(text: string): string {
  return text.replace(notXml, '').replace(/[&<>"\r]/g, (character) => escapes[character] ?? character)
}
