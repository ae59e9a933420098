import type { CompanyData } from './CompanyFile'
import type { ListRecord, TransactionRecord } from './records'

export type DataType = keyof CompanyData
export type RecordOf<Type extends DataType> = CompanyData[Type][number]
export type AnyRecord = RecordOf<DataType>

const typeNames = {
  accounts: 'Account',
  customers: 'Customer',
  vendors: 'Vendor',
  invoices: 'Invoice',
  bills: 'Bill',
  payments: 'ReceivePayment',
} as const

/** Every data type. */
export const dataTypes: readonly DataType[] = [
  'accounts',
  'customers',
  'vendors',
  'items',
  'invoices',
  'bills',
  'payments',
  'estimates',
  'salesOrders',
  'salesReceipts',
  'creditMemos',
  'purchaseOrders',
  'vendorCredits',
  'billPayments',
  'checks',
  'deposits',
  'journalEntries',
  'classes',
  'employees',
  'terms',
  'salesTaxCodes',
  'priceLevels',
]

/** The type of a record as in ListDelType and TxnDelType. */
export function typeName(dataType: DataType, record: AnyRecord): string {
  if ('type' in record) return record.type
  if ('kind' in record) return `Item${record.kind}`
  return typeNames[dataType as keyof typeof typeNames]
}

export function isListRecord<Type extends AnyRecord>(record: Type): record is Extract<Type, ListRecord> {
  return 'listId' in record
}

export function idOf(record: ListRecord | TransactionRecord): string {
  return 'listId' in record ? record.listId : record.txnId
}

/** Full name of a list's entry, reference number of a transaction. */
export function nameOf(record: ListRecord | TransactionRecord): string {
  return 'listId' in record ? record.fullName : record.refNumber
}

/** Every record of a company file. */
export function allRecords(file: CompanyData): { dataType: DataType; record: AnyRecord }[] {
  return dataTypes.flatMap((dataType) => file[dataType].map((record) => ({ dataType, record })))
}

/**
 * The record with this ListID or TxnID.
 * @throws RangeError when there is none.
 */
export function findRecord(file: CompanyData, id: string): { dataType: DataType; record: AnyRecord } {
  const found = allRecords(file).find(({ record }) => idOf(record) === id)
  if (!found) throw new RangeError(`The company file has no record ${id}.`)
  return found
}

/** Takes a record out of its data type. */
export function takeOut(file: CompanyData, dataType: DataType, record: AnyRecord): void {
  const records: AnyRecord[] = file[dataType]
  records.splice(records.indexOf(record), 1)
}
