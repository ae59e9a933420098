import type { QuickBooksRecord } from './records'

/** Changes a record as a person at QuickBooks would: its TimeModified and EditSequence move with it. */
export function editRecord<R extends QuickBooksRecord>(record: R, changes: Partial<R>, at: Date): void {
  const modifiedAt = new Date(Math.floor(at.getTime() / 1000) * 1000).toISOString()
  const seconds = Math.floor(at.getTime() / 1000)
  const editSequence = String(Math.max(seconds, Number(record.editSequence) + 1))
  Object.assign(record, changes, { modifiedAt, editSequence })
}
