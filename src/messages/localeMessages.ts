import { read } from '../hooks/moduleCache'
import type { Locale } from './Locale'
import type { Messages } from './Messages'
import { sections } from './sections'

/** A locale's sentences; reading a section that isn't there yet suspends the component that reads it. */
export function localeMessages({ words, load }: Locale): Messages {
  const later = Object.entries<() => Promise<unknown>>(load).map(([section, fetchSection]) => [
    section,
    () => read(fetchSection),
  ])
  const now = Object.entries(words).map(([section, said]) => [section, () => said])
  return sections(Object.fromEntries([...now, ...later])) as unknown as Messages
}
