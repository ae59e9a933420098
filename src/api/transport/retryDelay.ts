import type { ConnectionsError } from '../../errors'

const mostTries = 4
const longestWaitSeconds = 60

/**
 * Milliseconds to wait before repeating a failed call, or undefined to give up. The service's `Retry-After` is obeyed;
 * else the longest wait is a second and doubles, with full jitter so that many browsers don't return at once.
 */
export function retryDelay(error: ConnectionsError, triesMade: number, random = Math.random): number | undefined {
  if (!error.retryable || triesMade >= mostTries) return undefined
  if (error.retryAfterSeconds !== undefined) {
    return error.retryAfterSeconds <= longestWaitSeconds ? error.retryAfterSeconds * 1000 : undefined
  }
  return random() * 500 * 2 ** triesMade
}
