import type { CompanyFile } from './CompanyFile'
import { allRecords, findRecord, idOf, nameOf, takeOut, typeName, type AnyRecord } from './dataTypes'
import { editRecord } from './editRecord'
import { linksOf, namedEntries } from './references'

/**
 * Deletes a record as a person at QuickBooks would: ListDeletedQuery or TxnDeletedQuery tells of it for 90 days. What was
 * tied to a deleted transaction is free of it, and modified.
 *
 * @param id - ListID or TxnID.
 * @param at - What the PC's clock shows.
 * @throws RangeError when there is no such record, when others refer to an entry of a list, or when a transaction's money
 *   has been deposited: QuickBooks deletes neither.
 */
export function deleteRecord(file: CompanyFile, id: string, at: Date): void {
  const { dataType, record } = findRecord(file, id)
  const user = allRecords(file).find((other) => other.record !== record && isUsedBy(other.record, id))
  if (user) throw new RangeError(`${nameOf(record)} can't be deleted: ${idOf(user.record)} uses it.`)
  takeOut(file, dataType, record)
  unlink(file, record, at)
  file.deleted.push({
    type: typeName(dataType, record),
    id,
    createdAt: record.createdAt,
    deletedAt: new Date(Math.floor(at.getTime() / 1000) * 1000).toISOString(),
    name: nameOf(record),
  })
}

function isUsedBy(other: AnyRecord, id: string): boolean {
  if (namedEntries(other).some((entry) => entry.id === id)) return true
  return (
    'type' in other &&
    other.type === 'Deposit' &&
    'lines' in other &&
    other.lines.some(({ fields }) => fields.TxnID === id)
  )
}

function unlink(file: CompanyFile, deleted: AnyRecord, at: Date) {
  for (const { txnId, amountCents } of linksOf(deleted)) settle(file, txnId, -amountCents, at)
  for (const { record } of allRecords(file)) {
    const links = linksOf(record).filter((link) => link.txnId === idOf(deleted))
    for (const link of links) link.cut()
    if (links.length > 0) editRecord(record, {}, at)
  }
}

/** A transaction was paid, or tied to another, or is so no longer: QuickBooks writes it anew. */
export function settle(file: CompanyFile, txnId: string, paidCents: number, at: Date): void {
  const { record } = findRecord(file, txnId)
  if ('appliedCents' in record) editRecord(record, { appliedCents: record.appliedCents + paidCents }, at)
  else if ('isPaid' in record) editRecord(record, { isPaid: paidCents > 0 }, at)
  else editRecord(record, {}, at)
}
