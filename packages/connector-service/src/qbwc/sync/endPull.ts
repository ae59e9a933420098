import type { Scope } from '../../Scope'
import type { Pull } from '../rows'

/** How a pull ended. */
type PullEnd = { status: 'Complete' } | { status: 'FetchError' | 'NotSupported'; error: string }

const longestError = 500

/** Takes a pull out of the queue. */
export async function endPull({ db, now }: Pick<Scope, 'db' | 'now'>, pull: Pull, end: PullEnd) {
  await db
    .updateTable('pulls')
    .set({
      status: end.status,
      completed_at: now().toISOString(),
      iterator_id: null,
      error_message: end.status === 'Complete' ? null : end.error.slice(0, longestError),
    })
    .where('id', '=', pull.id)
    .execute()
}
