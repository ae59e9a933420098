import type { CompanyFile } from './CompanyFile'
import { allRecords, findRecord, idOf, nameOf, takeOut, typeName, type AnyRecord } from './dataTypes'
import { editRecord } from './editRecord'
import { linksOf, namedEntries, type Link } from './references'

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
  for (const link of linksOf(deleted)) settle(file, link, false, at)
  for (const { record } of allRecords(file)) {
    const links = linksOf(record).filter((link) => link.txnId === idOf(deleted))
    for (const link of links) link.cut()
    if (links.length > 0) editRecord(record, {}, at)
  }
}

/**
 * QuickBooks writes the transaction at the other end of a tie anew.
 *
 * @param isPaid - Whether the tie is new, or cut.
 */
export function settle(file: CompanyFile, { txnId, amountCents, linkType }: Link, isPaid: boolean, at: Date): void {
  const { record } = findRecord(file, txnId)
  if (linkType === 'AMTTYPE' && 'appliedCents' in record) {
    editRecord(record, { appliedCents: record.appliedCents + (isPaid ? amountCents : -amountCents) }, at)
  } else if (linkType === 'AMTTYPE' && 'isPaid' in record) editRecord(record, { isPaid }, at)
  else editRecord(record, {}, at)
}
