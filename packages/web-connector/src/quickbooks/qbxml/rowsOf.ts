import type { CompanyData } from '../company/CompanyFile'
import { idOf, nameOf, type AnyRecord, type DataType, type RecordOf } from '../company/dataTypes'
import { namedEntries } from '../company/references'
import type { Fields, ListEntry, ListRecord, Reference, Transaction, TransactionRecord } from '../company/records'
import type { QbElement } from './elementTree'
import type { RequestName } from './requestShapes'
import { writeListEntry, writeTransaction } from './writeFurther'
import { writeAccount, writeCustomer, writeItem, writeVendor } from './writeLists'
import { writeBill, writeInvoice, writePayment } from './writeTransactions'

/** A record as a query sees it: what can be asked about it, and how it is written. */
export interface Row {
  id: string
  /** FullName of a list's record, RefNumber of a transaction. */
  name: string
  modifiedAt: string
  isActive?: boolean
  accountType?: string
  balanceCents?: number
  txnDate?: string
  /** Who the transaction is with. */
  entities?: Reference[]
  accounts?: Reference[]
  isPaid?: boolean
  /** The whole record, with these as its LinkedTxn. */
  write: (links: Fields[]) => QbElement[]
}

/** What each query looks through: the records of a data type, or only those of one type. */
const queries = {
  AccountQueryRq: { dataType: 'accounts' },
  CustomerQueryRq: { dataType: 'customers' },
  VendorQueryRq: { dataType: 'vendors' },
  ItemQueryRq: { dataType: 'items' },
  InvoiceQueryRq: { dataType: 'invoices' },
  BillQueryRq: { dataType: 'bills' },
  ReceivePaymentQueryRq: { dataType: 'payments' },
  EstimateQueryRq: { dataType: 'estimates' },
  SalesOrderQueryRq: { dataType: 'salesOrders' },
  SalesReceiptQueryRq: { dataType: 'salesReceipts' },
  CreditMemoQueryRq: { dataType: 'creditMemos' },
  PurchaseOrderQueryRq: { dataType: 'purchaseOrders' },
  VendorCreditQueryRq: { dataType: 'vendorCredits' },
  BillPaymentCheckQueryRq: { dataType: 'billPayments', type: 'BillPaymentCheck' },
  BillPaymentCreditCardQueryRq: { dataType: 'billPayments', type: 'BillPaymentCreditCard' },
  CheckQueryRq: { dataType: 'checks' },
  DepositQueryRq: { dataType: 'deposits' },
  JournalEntryQueryRq: { dataType: 'journalEntries' },
  ClassQueryRq: { dataType: 'classes' },
  EmployeeQueryRq: { dataType: 'employees' },
  TermsQueryRq: { dataType: 'terms' },
  StandardTermsQueryRq: { dataType: 'terms', type: 'StandardTerms' },
  DateDrivenTermsQueryRq: { dataType: 'terms', type: 'DateDrivenTerms' },
  SalesTaxCodeQueryRq: { dataType: 'salesTaxCodes' },
  PriceLevelQueryRq: { dataType: 'priceLevels' },
} as const satisfies Partial<Record<RequestName, { dataType: DataType; type?: string }>>

export type QueryName = keyof typeof queries

export function isQuery(name: RequestName): name is QueryName {
  return name in queries
}

/** The records that a query looks through, in QuickBooks' order. */
export function queriedRows(name: QueryName, file: CompanyData): Row[] {
  const { dataType, type }: { dataType: DataType; type?: string } = queries[name]
  const records: AnyRecord[] = file[dataType]
  return records
    .filter((record) => type === undefined || ('type' in record && record.type === type))
    .map((record) => rowOf(dataType, record))
}

type TypedDataType = 'accounts' | 'customers' | 'vendors' | 'items' | 'invoices' | 'bills' | 'payments'

const typedRows: { [Type in TypedDataType]: (record: RecordOf<Type>) => Row } = {
  accounts: (account) => ({ ...listRow(account, () => writeAccount(account)), accountType: account.accountType }),
  customers: (customer) => ({
    ...listRow(customer, () => writeCustomer(customer)),
    balanceCents: customer.balanceCents,
  }),
  vendors: (vendor) => ({ ...listRow(vendor, () => writeVendor(vendor)), balanceCents: vendor.balanceCents }),
  items: (item) => listRow(item, () => writeItem(item)),
  invoices: (invoice) => ({
    ...transactionRow(invoice, (links) => writeInvoice(invoice, links)),
    entities: [invoice.customer],
    accounts: [invoice.receivableAccount],
    isPaid: invoice.subtotalCents === invoice.appliedCents,
  }),
  bills: (bill) => ({
    ...transactionRow(bill, (links) => writeBill(bill, links)),
    entities: [bill.vendor],
    accounts: [bill.payableAccount],
    isPaid: bill.isPaid,
  }),
  payments: (payment) => ({
    ...transactionRow(payment, () => writePayment(payment)),
    entities: [payment.customer],
    accounts: [payment.receivableAccount],
  }),
}

export function rowOf(dataType: DataType, record: AnyRecord): Row {
  if ('fields' in record) return furtherRow(record)
  const typedRow = typedRows[dataType as TypedDataType] as (record: AnyRecord) => Row
  return typedRow(record)
}

function furtherRow(record: ListEntry | Transaction): Row {
  if ('listId' in record) return listRow(record, () => writeListEntry(record))
  const parts = [record.fields, ...record.lines.map(({ fields }) => fields)]
  return {
    ...transactionRow(record, (links) => writeTransaction(record, links)),
    entities: parts.flatMap((part) => referencesIn(part, /^(Customer|Vendor|PayeeEntity|Entity)Ref$/)),
    accounts: parts.flatMap((part) => referencesIn(part, /AccountRef$/)),
  }
}

function referencesIn(fields: Fields, name: RegExp): Reference[] {
  return Object.entries(fields)
    .filter(([element]) => name.test(element))
    .flatMap(([, value]) => namedEntries(value).map(({ id, fullName }) => ({ id, fullName })))
}

function listRow(record: ListRecord, write: Row['write']): Row {
  return { ...row(record, write), isActive: record.isActive }
}

function transactionRow(record: TransactionRecord, write: Row['write']): Row {
  return { ...row(record, write), txnDate: record.txnDate }
}

function row(record: ListRecord | TransactionRecord, write: Row['write']): Row {
  return { id: idOf(record), name: nameOf(record), modifiedAt: record.modifiedAt, write }
}
