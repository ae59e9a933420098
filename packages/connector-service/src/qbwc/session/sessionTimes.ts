const quietMinutes = 10

/** The times of a session that was heard from at `now`: unseen for ten minutes, it is dead. */
export function sessionTimes(now: Date) {
  return {
    last_call_at: now.toISOString(),
    expires_at: new Date(now.getTime() + quietMinutes * 60_000).toISOString(),
  }
}
