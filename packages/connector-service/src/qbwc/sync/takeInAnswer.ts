import { changeDesktop } from '../../desktop/changeDesktop'
import { problemChange } from '../problems/problemChange'
import type { QueryAnswer } from '../qbxml/readQueryAnswer'
import type { Pull } from '../rows'
import type { Turn } from '../session/inTurn'
import { endPull } from './endPull'
import { storeRecords } from './storeRecords'

/** Keeps what QuickBooks answered, and how far the pull has come. */
export async function takeInAnswer({ scope, desktop }: Turn, pull: Pull, answer: QueryAnswer) {
  await storeRecords(scope, desktop.connection_id, pull.data_type, answer.records)
  // Cancelled by a disconnection while QuickBooks worked on it: what came is kept, the rest isn't asked for.
  if (pull.status === 'Cancelled') return
  const remaining = answer.remaining ?? 0
  await scope.db
    .updateTable('pulls')
    .set({ received: pull.received + answer.records.length, remaining, iterator_id: answer.iteratorId })
    .where('id', '=', pull.id)
    .execute()
  if (remaining === 0) await endPull(scope, pull, { status: 'Complete' })
  await changeDesktop(scope, desktop.connection_id, {})
}

/** Marks what QuickBooks refused to answer; other data types go on. */
export async function takeInRefusal({ scope, desktop }: Turn, pull: Pull, detail: string) {
  if (pull.status !== 'Cancelled') await endPull(scope, pull, { status: 'FetchError', error: detail })
  const { change, entries } = problemChange(desktop, { code: 'data_rejected', detail }, scope.now())
  await changeDesktop(scope, desktop.connection_id, change, ...entries)
}
