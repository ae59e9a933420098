import { read } from '../hooks/moduleCache'
import { completed } from './completed'
import type { Locale } from './Locale'
import type { MessageOverrides, MessagesPart } from './Messages'
import type { MessagesValue } from './MessagesContext'

/** What is said in a language, of the parts that are asked for and there; in the host's own words wherever it has some. */
export function messagesValue(
  locale: Locale,
  overrides: readonly MessageOverrides[],
  asked: readonly MessagesPart[],
): MessagesValue {
  const everywhere = overridden(locale.everywhere, overrides)
  const withPart = <Part extends MessagesPart>(part: Part) => {
    const ours = asked.includes(part) ? read(locale.parts[part]) : undefined
    return ours && { ...everywhere, ...overridden(ours, overrides) }
  }
  const parts = {
    setup: withPart('setup'),
    steps: withPart('steps'),
    manage: withPart('manage'),
    page: withPart('page'),
    pauses: withPart('pauses'),
    trouble: withPart('trouble'),
  }
  return { locale, overrides, everywhere, asked, parts }
}

// What theirs may hold is known by its type: the same keys as ours, or some of them.
function overridden<Part>(ours: Part, overrides: readonly MessageOverrides[]): Part {
  return overrides.reduce<unknown>(completed, ours) as Part
}
