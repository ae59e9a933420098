import { Refusal } from './Refusal'

const writesAMinute = 60

/** Counts writes by token; the function it gives throws a {@link Refusal} 429 above 60 a minute. */
export function createWriteLimit(): (token: string, now: number) => void {
  const writes = new Map<string, number[]>()
  return (token, now) => {
    const recent = (writes.get(token) ?? []).filter((at) => at > now - 60_000)
    const [oldest] = recent
    if (oldest !== undefined && recent.length >= writesAMinute) {
      const retryAfterSeconds = Math.ceil((oldest + 60_000 - now) / 1000)
      throw new Refusal(429, 'Too many writes.', { retryAfterSeconds })
    }
    writes.set(token, [...recent, now])
  }
}
