import type { CompanyFile } from '../company/CompanyFile'
import type { Fields, ListRecord, QuickBooksRecord, Reference, TransactionRecord } from '../company/records'
import type { QbElement } from './elementTree'
import type { RequestName } from './requestShapes'
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
  /** The whole record. */
  write: Write
}

type QueryName = Extract<
  RequestName,
  | 'AccountQueryRq'
  | 'CustomerQueryRq'
  | 'VendorQueryRq'
  | 'ItemQueryRq'
  | 'InvoiceQueryRq'
  | 'BillQueryRq'
  | 'ReceivePaymentQueryRq'
>

/** The records that each query looks through, in QuickBooks' order. */
export const rowsOf: Record<QueryName, (file: CompanyFile) => Row[]> = {
  AccountQueryRq: (file) =>
    file.accounts.map((account) => ({
      ...listRow(account, () => writeAccount(account)),
      accountType: account.accountType,
    })),
  CustomerQueryRq: (file) =>
    file.customers.map((customer) => ({
      ...listRow(customer, () => writeCustomer(customer)),
      balanceCents: customer.balanceCents,
    })),
  VendorQueryRq: (file) =>
    file.vendors.map((vendor) => ({
      ...listRow(vendor, () => writeVendor(vendor)),
      balanceCents: vendor.balanceCents,
    })),
  ItemQueryRq: (file) => file.items.map((item) => listRow(item, () => writeItem(item))),
  InvoiceQueryRq: (file) =>
    file.invoices.map((invoice) => ({
      ...transactionRow(invoice, (links) => writeInvoice(invoice, links)),
      entities: [invoice.customer],
      accounts: [invoice.receivableAccount],
      isPaid: invoice.subtotalCents === invoice.appliedCents,
    })),
  BillQueryRq: (file) =>
    file.bills.map((bill) => ({
      ...transactionRow(bill, (links) => writeBill(bill, links)),
      entities: [bill.vendor],
      accounts: [bill.payableAccount],
      isPaid: bill.isPaid,
    })),
  ReceivePaymentQueryRq: (file) =>
    file.payments.map((payment) => ({
      ...transactionRow(payment, () => writePayment(payment)),
      entities: [payment.customer],
      accounts: [payment.receivableAccount],
    })),
}

export function isQuery(name: RequestName): name is QueryName {
  return name in rowsOf
}

type Write = (links: Fields[]) => QbElement[]

function listRow(record: ListRecord, write: Write): Row {
  return { ...row(record, record.listId, record.fullName, write), isActive: record.isActive }
}

function transactionRow(record: TransactionRecord, write: Write): Row {
  return { ...row(record, record.txnId, record.refNumber, write), txnDate: record.txnDate }
}

function row(record: QuickBooksRecord, id: string, name: string, write: Write): Row {
  return { id, name, modifiedAt: record.modifiedAt, write }
}
