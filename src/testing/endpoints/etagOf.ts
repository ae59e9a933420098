/** An entity tag of a text, by FNV-1a twice over: no two states of one test share it in practice. */
export function etagOf(text: string): string {
  return `"${fnv(text, 0x811c9dc5)}${fnv(text, 0x01000193)}"`
}

function fnv(text: string, seed: number) {
  let hash = seed
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}
