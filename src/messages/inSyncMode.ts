import { completed } from './completed'

type Once<Texts> = { readonly [Key in keyof Texts]?: Key extends 'once' ? never : unknown }

/** The texts of a section, with those of its `once` in their places where data is read once and no more. */
export function inSyncMode<Texts extends { readonly once: Once<Texts> }>(texts: Texts, syncsOnce: boolean): Texts {
  return syncsOnce ? (completed(texts, texts.once) as Texts) : texts
}
