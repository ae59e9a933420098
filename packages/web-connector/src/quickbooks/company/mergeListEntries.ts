import type { CompanyFile } from './CompanyFile'
import { allRecords, findRecord, isListRecord, nameOf, takeOut, type AnyRecord } from './dataTypes'
import { editRecord } from './editRecord'
import { namedEntries } from './references'
import type { ListRecord, Reference } from './records'

/**
 * Merges an entry of a list into another, as QuickBooks does when a person gives it the other's name. The entry is gone, and
 * no query for deleted entries tells of it. What referred to it refers to the other, without a newer TimeModified or
 * EditSequence; only the other entry has these.
 *
 * @param fromId - ListID of the entry that goes.
 * @param intoId - ListID of the entry that stays: of the same list and, of accounts and items, of the same type.
 * @param at - What the PC's clock shows.
 * @throws RangeError when one of them isn't there, or QuickBooks can't merge them: other types, a list such as employees, or
 *   the one that stays is below the other.
 */
export function mergeListEntries(file: CompanyFile, fromId: string, intoId: string, at: Date): void {
  const from = findRecord(file, fromId)
  const into = findRecord(file, intoId)
  if (!isListRecord(from.record) || !isListRecord(into.record) || !canMerge(from, into)) {
    throw new RangeError(`${fromId} can't be merged into ${intoId}.`)
  }
  takeOut(file, from.dataType, from.record)
  const renamed = new Map<string, Reference>([[fromId, { id: intoId, fullName: into.record.fullName }]])
  for (const child of file[from.dataType]) {
    if (isListRecord(child)) renameBelow(child, from.record.fullName, into.record.fullName, renamed)
  }
  for (const { record } of allRecords(file)) {
    for (const entry of namedEntries(record)) {
      const to = renamed.get(entry.id)
      if (to) entry.rename(to)
    }
  }
  const balances = [from.record, into.record].map((record) => ('balanceCents' in record ? record.balanceCents : 0))
  const balanceCents = balances.reduce((sum, balance) => sum + balance, 0)
  editRecord(into.record, 'balanceCents' in into.record ? { balanceCents } : {}, at)
}

interface Found {
  dataType: string
  record: AnyRecord
}

// As in ListMergeType.
const mergeable = new Set(['accounts', 'classes', 'customers', 'items', 'vendors'])

function canMerge(from: Found, into: Found): boolean {
  if (from.record === into.record || from.dataType !== into.dataType || !mergeable.has(from.dataType)) return false
  return kindOf(from.record) === kindOf(into.record) && !nameOf(into.record).startsWith(`${nameOf(from.record)}:`)
}

function kindOf(record: AnyRecord): string | null {
  if ('kind' in record) return record.kind
  return 'accountType' in record ? record.accountType : null
}

/** An entry below the one that goes is below the other from now on, and so has another full name. */
function renameBelow(entry: ListRecord, from: string, into: string, renamed: Map<string, Reference>) {
  if (!entry.fullName.startsWith(`${from}:`)) return
  entry.fullName = `${into}${entry.fullName.slice(from.length)}`
  renamed.set(entry.listId, { id: entry.listId, fullName: entry.fullName })
}
