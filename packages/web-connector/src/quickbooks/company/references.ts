import type { CompanyData } from './CompanyFile'
import { allRecords, idOf, nameOf, typeName, type AnyRecord } from './dataTypes'
import type { Fields, Reference, TransactionRecord } from './records'

/** A place in a record where an entry of a list is named. */
export interface NamedEntry {
  id: string
  fullName: string
  rename: (to: Reference) => void
}

/** Every place in a record, or in a part of one, where an entry of a list is named. */
export function namedEntries(part: unknown): NamedEntry[] {
  if (Array.isArray(part)) return part.flatMap(namedEntries)
  if (typeof part !== 'object' || part === null) return []
  const { id, fullName, ListID, FullName } = part as Record<string, unknown>
  if (typeof id === 'string' && typeof fullName === 'string') {
    return [{ id, fullName, rename: (to) => Object.assign(part, { id: to.id, fullName: to.fullName }) }]
  }
  if (typeof ListID === 'string') {
    const name = typeof FullName === 'string' ? FullName : ''
    return [
      { id: ListID, fullName: name, rename: (to) => Object.assign(part, { ListID: to.id, FullName: to.fullName }) },
    ]
  }
  return Object.values(part).flatMap(namedEntries)
}

/** A transaction's tie to another: a payment to what it pays, an invoice to its estimate. */
export interface Link {
  txnId: string
  /** What is paid of the other, or how much of it is the same. */
  amountCents: number
  /** AMTTYPE is money, QUANTYPE that an order or estimate became the other. */
  linkType: 'AMTTYPE' | 'QUANTYPE'
  /** Cuts the tie on this side. */
  cut: () => void
}

/** The ties that this record keeps. The transactions at their other ends are told of them by `linkedTransactions`. */
export function linksOf(record: AnyRecord): Link[] {
  if ('appliedTo' in record) {
    return record.appliedTo.map((applied) => ({
      ...applied,
      linkType: 'AMTTYPE',
      cut: () => {
        record.appliedTo = record.appliedTo.filter((other) => other !== applied)
        record.unusedCents += applied.amountCents
      },
    }))
  }
  if (!('fields' in record && 'lines' in record)) return []
  const applied = record.lines.filter((line) => line.element === 'AppliedToTxnRet')
  const linked = listOf(record.fields.LinkedTxn)
  return [
    ...applied.map((line): Link => ({
      txnId: textOf(line.fields.TxnID),
      amountCents: centsOf(line.fields.Amount),
      linkType: 'AMTTYPE',
      cut: () => {
        record.lines = record.lines.filter((other) => other !== line)
      },
    })),
    ...linked.map((link): Link => ({
      txnId: textOf(link.TxnID),
      amountCents: centsOf(link.Amount),
      linkType: 'QUANTYPE',
      cut: () => {
        record.fields.LinkedTxn = listOf(record.fields.LinkedTxn).filter((other) => other !== link)
      },
    })),
  ]
}

/** LinkedTxn as the transactions at the other end of a tie answer it, by their TxnID. */
export function linkedTransactions(file: CompanyData): Map<string, Fields[]> {
  const linked = new Map<string, Fields[]>()
  for (const { dataType, record } of allRecords(file)) {
    if (!isTransaction(record)) continue
    for (const { txnId, amountCents, linkType } of linksOf(record)) {
      const link = {
        TxnID: idOf(record),
        TxnType: typeName(dataType, record),
        TxnDate: record.txnDate,
        RefNumber: nameOf(record),
        LinkType: linkType,
        Amount: dollars(linkType === 'AMTTYPE' ? -amountCents : amountCents),
      }
      linked.set(txnId, [...(linked.get(txnId) ?? []), link])
    }
  }
  return linked
}

/** Dollars and cents, `-12.50`. */
export function dollars(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, '0')
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** The other way: `-12.50` is -1250. */
function centsOf(amount: Fields[string] | undefined): number {
  return Math.round(Number(textOf(amount)) * 100)
}

function textOf(value: Fields[string] | undefined): string {
  return typeof value === 'string' ? value : ''
}

function listOf(value: Fields[string] | undefined): Fields[] {
  return Array.isArray(value) ? value : []
}

function isTransaction(record: AnyRecord): record is AnyRecord & TransactionRecord {
  return 'txnId' in record
}
