/** The data types that are fetched from QuickBooks Desktop on first link, in the order in which they are fetched. */
export const firstLinkDataTypes = [
  'company',
  'accounts',
  'customers',
  'vendors',
  'items',
  'invoices',
  'bills',
  'payments',
] as const

/** A data type that is fetched from QuickBooks Desktop on first link. */
export type FirstLinkDataType = (typeof firstLinkDataTypes)[number]

/** A data type that has a name in every language. Others may come: what is read is a string. */
export type DataType = FirstLinkDataType | 'suppliers' | 'bankAccounts' | 'bankTransactions' | 'products' | 'orders'
