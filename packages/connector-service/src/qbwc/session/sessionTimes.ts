import { addMinutes } from 'date-fns/addMinutes'
const quietMinutes = 10

/** The times of a session that was heard from at `now`: unseen for ten minutes, it is dead. */
export function sessionTimes(now: Date) {
  return {
    last_call_at: now.toISOString(),
    expires_at: addMinutes(now, quietMinutes).toISOString(),
  }
}
