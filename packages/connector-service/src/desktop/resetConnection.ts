import type { Scope } from '../Scope'
import type { DesktopChange } from './changeDesktop'
import { unfinishedStatuses } from './pullsOf'

/** What signing in again has to show anew. Without its time there is no password, so the old one stops too. */
export const resetSignIn = {
  password_hash: null,
  password_issued_at: null,
  first_contact_at: null,
  signed_in_at: null,
  company_confirmed_at: null,
  company_linked_at: null,
  schedule_chosen_at: null,
  first_sync_started_at: null,
  first_sync_completed_at: null,
  auto_run_seen_at: null,
  last_run_at: null,
  previous_run_at: null,
} as const satisfies DesktopChange

/** The company's question is to be asked anew. */
export const resetCandidate = {
  candidate_name: null,
  candidate_path: null,
  candidate_computer_name: null,
  candidate_seen_at: null,
} as const satisfies DesktopChange

/**
 * Brings a connection back to before it was linked: an open session ends, and what it hadn't fetched is asked for anew.
 *
 * @param lastError - What an open session says at its end. Without, it is gone at once.
 */
export async function resetConnection({ db, now }: Scope, connectionId: string, lastError?: string) {
  if (lastError === undefined) {
    await db.deleteFrom('sessions').where('connection_id', '=', connectionId).execute()
  } else {
    await db
      .updateTable('sessions')
      // A call under way finds that it was overtaken.
      .set((row) => ({ state: 'waitForClose', last_error: lastError, turn: row('turn', '+', 1) }))
      .where('connection_id', '=', connectionId)
      .execute()
  }
  await db
    .updateTable('pulls')
    .set({ status: 'Cancelled', completed_at: now().toISOString(), iterator_id: null, session_id: null })
    .where('connection_id', '=', connectionId)
    .where('status', 'in', [...unfinishedStatuses])
    .execute()
  await db.updateTable('connections').set({ status: 'PendingAuth' }).where('id', '=', connectionId).execute()
}

/** Nothing stands in the way. */
export const noProblem = {
  problem_code: null,
  problem_observed_at: null,
  problem_web_connector_code: null,
  problem_hresult: null,
  problem_detail: null,
} satisfies DesktopChange
