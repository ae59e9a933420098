import { Refusal } from './Refusal'

const keptMs = 24 * 3_600_000

/** A POST that may be repeated. */
interface RepeatablePost {
  /** The caller's `Idempotency-Key`, told apart by caller. */
  key: string
  /** What was asked: method, path and body. */
  asked: string
  now: number
}

/** Gives a repeated POST its first answer again for 24 hours; the same key with another request is a {@link Refusal} 409. */
export type IdempotencyStore = (post: RepeatablePost, answer: () => Promise<Response>) => Promise<Response>

/** Makes a memory of answers, empty. */
export function createIdempotencyStore(): IdempotencyStore {
  const kept = new Map<string, { asked: string; at: number; answer: Promise<Response> }>()
  return async ({ key, asked, now }, answer) => {
    const earlier = kept.get(key)
    if (earlier && now - earlier.at < keptMs) {
      if (earlier.asked !== asked) throw new Refusal(409, 'This Idempotency-Key was used for another request.')
      return (await earlier.answer).clone()
    }
    const first = answer()
    kept.set(key, { asked, at: now, answer: first })
    return (await first).clone()
  }
}
