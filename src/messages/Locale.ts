import type { Messages } from './Messages'

/** The sections that every screen needs, also one that waits for its other words or has failed. */
type StandingSection = 'common' | 'errors' | 'time'

/** A language: what is said, and how dates and numbers are written. */
export interface Locale {
  /** BCP 47, such as `en-US`: dates, numbers and plurals follow it, and screen readers speak by it. */
  code: string
  /** The words that are always there. */
  words: Pick<Messages, StandingSection>
  /** The words of one section each, fetched when a component that says them is first shown. */
  load: { readonly [Section in Exclude<keyof Messages, StandingSection>]: () => Promise<Messages[Section]> }
}
