/** Ends a sentence. An abbreviation at its end, such as `p.m.` or `Inc.`, ends it already. */
export function sentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`
}
