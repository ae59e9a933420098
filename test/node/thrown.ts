import { ConnectionsError } from '../../src/errors'

/** The {@link ConnectionsError} that a call ends with; fails where it ends otherwise. */
export async function thrown(call: Promise<unknown>): Promise<ConnectionsError> {
  const outcome = await call.then(
    () => undefined,
    (error: unknown) => error,
  )
  if (outcome instanceof ConnectionsError) return outcome
  throw new Error(`Expected a ConnectionsError, got ${String(outcome)}`)
}

/** Everything a log could show of an error: message, stack, own properties, and the same of its causes. */
export function everythingIn(error: unknown): string {
  if (!(error instanceof Error)) return JSON.stringify(error) ?? ''
  return [error.message, error.stack, JSON.stringify(error), String(error), everythingIn(error.cause)].join('\n')
}
