/** Whether a text has every word of a search in it. Case and accents don't matter. */
export function searchWords(search: string): (text: string) => boolean {
  const words = plainText(search).split(/\s+/).filter(Boolean)
  return (text) => {
    const searched = plainText(text)
    return words.every((word) => searched.includes(word))
  }
}

/** A text as it is compared with what someone types: in small letters, without accents. */
export function plainText(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()
}
