import { addMinutes } from 'date-fns/addMinutes'
import type { Scope } from '../../Scope'

const quietMinutes = 10

/** What hearing from a session sets, whatever it says: unseen for ten minutes, it is dead. */
export function heardNow({ now, processId }: Pick<Scope, 'now' | 'processId'>) {
  const at = now()
  return {
    last_call_at: at.toISOString(),
    expires_at: addMinutes(at, quietMinutes).toISOString(),
    heard_by: processId,
    interrupted_at: null,
  }
}
