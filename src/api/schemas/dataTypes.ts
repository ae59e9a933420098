/** The data types that are fetched from QuickBooks Desktop on first link where nothing else is chosen, in the order in which they are fetched. */
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

/** Every data type that can be fetched from QuickBooks Desktop, in the order in which they are fetched where nothing else is chosen. */
export const quickBooksDataTypes = [
  ...firstLinkDataTypes,
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
] as const

/** A data type that is fetched from QuickBooks Desktop on first link where nothing else is chosen. */
export type FirstLinkDataType = (typeof firstLinkDataTypes)[number]
/** A data type that can be fetched from QuickBooks Desktop. */
export type QuickBooksDataType = (typeof quickBooksDataTypes)[number]

/** A data type that has a name in every language. Others may come: what is read is a string. */
export type DataType = QuickBooksDataType | 'suppliers' | 'bankAccounts' | 'bankTransactions' | 'products' | 'orders'
