import type { CompanyFile } from '../company/CompanyFile'
import type { ListRecord, QuickBooksRecord, Reference, TransactionRecord } from '../company/records'
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
  entity?: Reference
  account?: Reference
  isPaid?: boolean
  write: (withLines: boolean) => QbElement[]
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
      ...transactionRow(invoice, (withLines) => writeInvoice(invoice, withLines)),
      entity: invoice.customer,
      account: invoice.receivableAccount,
      isPaid: invoice.subtotalCents === invoice.appliedCents,
    })),
  BillQueryRq: (file) =>
    file.bills.map((bill) => ({
      ...transactionRow(bill, (withLines) => writeBill(bill, withLines)),
      entity: bill.vendor,
      account: bill.payableAccount,
      isPaid: bill.isPaid,
    })),
  ReceivePaymentQueryRq: (file) =>
    file.payments.map((payment) => ({
      ...transactionRow(payment, (withLines) => writePayment(payment, withLines)),
      entity: payment.customer,
      account: payment.receivableAccount,
    })),
}

export function isQuery(name: RequestName): name is QueryName {
  return name in rowsOf
}

type Write = (withLines: boolean) => QbElement[]

function listRow(record: ListRecord, write: Write): Row {
  return { ...row(record, record.listId, record.fullName, write), isActive: record.isActive }
}

function transactionRow(record: TransactionRecord, write: Write): Row {
  return { ...row(record, record.txnId, record.refNumber, write), txnDate: record.txnDate }
}

function row(record: QuickBooksRecord, id: string, name: string, write: Write): Row {
  return { id, name, modifiedAt: record.modifiedAt, write }
}
