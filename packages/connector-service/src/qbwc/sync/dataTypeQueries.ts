import type { FirstLinkDataType } from 'connections-sdk/contract'

/** What is asked of QuickBooks for a data type. */
export interface DataTypeQuery {
  /** Without Rq or Rs, such as `CustomerQuery`. */
  name: string
  /**
   * `single`: the company itself. `list`: names, inactive ones among them. `pagedList`: the same, through an iterator.
   * `transactions`: through an iterator, with their lines. AccountQuery knows no iterators.
   */
  kind: 'single' | 'list' | 'pagedList' | 'transactions'
}

/** What is asked of QuickBooks for each data type, by the qbXML 13.0 reference. */
export const dataTypeQueries: Record<FirstLinkDataType, DataTypeQuery> = {
  company: { name: 'CompanyQuery', kind: 'single' },
  accounts: { name: 'AccountQuery', kind: 'list' },
  customers: { name: 'CustomerQuery', kind: 'pagedList' },
  vendors: { name: 'VendorQuery', kind: 'pagedList' },
  items: { name: 'ItemQuery', kind: 'pagedList' },
  invoices: { name: 'InvoiceQuery', kind: 'transactions' },
  bills: { name: 'BillQuery', kind: 'transactions' },
  payments: { name: 'ReceivePaymentQuery', kind: 'transactions' },
}

/** What is asked for a data type by its name on the wire, or undefined for one that we don't know. */
export function dataTypeQuery(dataType: string): DataTypeQuery | undefined {
  return Object.hasOwn(dataTypeQueries, dataType) ? dataTypeQueries[dataType as FirstLinkDataType] : undefined
}
