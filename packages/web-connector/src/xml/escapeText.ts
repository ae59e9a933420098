// What XML 1.0 cannot carry even as a character reference.
const illegal =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/**
 * Text for between two tags.
 *
 * @param writeForbidden - What is written for a control character that XML 1.0 forbids, and for U+FFFE and U+FFFF. Default
 *   nothing. Halves of surrogate pairs are left out always.
 */
export function escapeText(text: string, writeForbidden: (character: string) => string = () => ''): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(illegal, (character) => (/[\uD800-\uDFFF]/.test(character) ? '' : writeForbidden(character)))
}

/** Text for an attribute in double quotes. */
export function escapeAttribute(text: string): string {
  return escapeText(text)
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\r', '&#13;')
    .replaceAll('\t', '&#9;')
}

/** The text of a document without the characters that XML 1.0 forbids, and without references to them. */
export function withoutForbidden(text: string): string {
  return text.replace(illegal, '').replaceAll(/&#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));/gi, (reference, hex, decimal) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return code <= 0xffff && String.fromCharCode(code).replace(illegal, '') === '' ? '' : reference
  })
}
