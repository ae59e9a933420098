import { Refusal } from './Refusal'

const writesAMinute = 60

/** Counts a write; throws a {@link Refusal} 429 above 60 a minute. */
export type WriteLimit = (token: string, now: number) => void

/** Makes a limit that nobody has come near yet. */
export function createWriteLimit(): WriteLimit {
  const writes = new Map<string, number[]>()
  return (token, now) => {
    const recent = (writes.get(token) ?? []).filter((at) => at > now - 60_000)
    const [oldest] = recent
    if (oldest !== undefined && recent.length >= writesAMinute) {
      const retryAfter = Math.ceil((oldest + 60_000 - now) / 1000)
      throw new Refusal(429, 'Too many writes.', { retryAfter })
    }
    writes.set(token, [...recent, now])
  }
}
