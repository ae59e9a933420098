const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** Text for XML in ASCII, so that no reader has to guess an encoding; what XML 1.0 can't hold is left out. */
export function asciiXmlText(text: string) {
  return Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0
    if (!isXmlCharacter(code)) return ''
    return entities[character] ?? (code < 0x80 ? character : `&#${code};`)
  }).join('')
}

function isXmlCharacter(code: number) {
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d
  const isHalfAPair = code >= 0xd800 && code <= 0xdfff
  return !isHalfAPair && code !== 0xfffe && code !== 0xffff
}
