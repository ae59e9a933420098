import type { EverywhereMessages, MessagesPart, MessagesParts } from './Messages'

/** A language: what is said, and how dates and numbers are written. */
export interface Locale {
  /** BCP 47, such as `en-US`: dates, numbers and plurals follow it, and screen readers speak by it. */
  code: string
  /** What every screen may have to say, also one that waits or has failed: always there. */
  everywhere: EverywhereMessages
  /** What the others say, by part: each is fetched when a component that needs it is first shown. */
  parts: { readonly [Part in MessagesPart]: () => Promise<MessagesParts[Part]> }
}
