import { type QuickBooksDataType, quickBooksDataTypes } from 'connections-sdk/contract'

/** One query of QuickBooks. Each fact by the qbXML 13.0 reference. */
export interface DataTypeQuery {
  /** Without Rq or Rs, such as `CustomerQuery`. */
  name: string
  /**
   * `single`: the company itself. `list`: names, inactive ones among them; short, and read whole each time, since the balance of an account
   * moves without a newer TimeModified. `pagedList`: longer ones, through an iterator.
   * `transactions`: through an iterator, with their lines.
   */
  kind: 'single' | 'list' | 'pagedList' | 'transactions'
  /** Since which version of qbXML it tells of linked transactions; null: it doesn't. */
  linkedTxnsSince: number | null
  /** Whether it has custom fields (OwnerID 0). */
  hasCustomFields: boolean
  /** The only fields that are read; null: all of them. */
  fields: readonly string[] | null
}

/** Where a data type comes from. */
export interface DataTypeSource {
  /** One after another. */
  queries: readonly DataTypeQuery[]
  /** What ListDeletedQuery calls its records, or TxnDeletedQuery; empty for the company. */
  deletedAs: readonly string[]
}

function transactions(name: string, linkedTxnsSince: number | null = null): DataTypeSource {
  const query = { name: `${name}Query`, kind: 'transactions', linkedTxnsSince, hasCustomFields: true, fields: null }
  return { queries: [query as DataTypeQuery], deletedAs: [name] }
}

type ListOptions = Partial<DataTypeQuery> & { deletedAs?: readonly string[] }

function list(name: string, { deletedAs = [name], ...options }: ListOptions = {}): DataTypeSource {
  const query = { name: `${name}Query`, kind: 'pagedList', linkedTxnsSince: null, hasCustomFields: true, fields: null }
  return { queries: [{ ...(query as DataTypeQuery), ...options }], deletedAs }
}

/** A list that knows neither iterators nor custom fields. */
const plain = { kind: 'list', hasCustomFields: false } as const

const itemKinds = ['Discount', 'FixedAsset', 'Group', 'Inventory', 'InventoryAssembly', 'NonInventory']
const furtherItemKinds = ['OtherCharge', 'Payment', 'SalesTax', 'SalesTaxGroup', 'Service', 'Subtotal']

/** Of employees, no more than what names them: the rest is nobody's business. */
const employeeFields = ['ListID', 'TimeCreated', 'TimeModified', 'EditSequence', 'Name', 'IsActive']
const employeeNames = ['FirstName', 'MiddleName', 'LastName']

/** What is asked of QuickBooks for each data type. */
export const dataTypeSources: Record<QuickBooksDataType, DataTypeSource> = {
  company: list('Company', { ...plain, kind: 'single', deletedAs: [] }),
  accounts: list('Account', { kind: 'list' }),
  customers: list('Customer'),
  vendors: list('Vendor'),
  items: list('Item', { deletedAs: [...itemKinds, ...furtherItemKinds].map((kind) => `Item${kind}`) }),
  invoices: transactions('Invoice', 1.1),
  bills: transactions('Bill', 2),
  payments: transactions('ReceivePayment'),
  estimates: transactions('Estimate', 3),
  salesOrders: transactions('SalesOrder', 2),
  salesReceipts: transactions('SalesReceipt'),
  creditMemos: transactions('CreditMemo', 1.1),
  purchaseOrders: transactions('PurchaseOrder', 3),
  vendorCredits: transactions('VendorCredit', 2),
  billPayments: both(transactions('BillPaymentCheck'), transactions('BillPaymentCreditCard')),
  checks: transactions('Check', 7),
  deposits: transactions('Deposit'),
  journalEntries: transactions('JournalEntry'),
  classes: list('Class', plain),
  employees: list('Employee', { hasCustomFields: false, fields: [...employeeFields, ...employeeNames] }),
  terms: list('Terms', { ...plain, deletedAs: ['StandardTerms', 'DateDrivenTerms'] }),
  salesTaxCodes: list('SalesTaxCode', plain),
  priceLevels: list('PriceLevel', plain),
}

function both(one: DataTypeSource, other: DataTypeSource): DataTypeSource {
  return {
    queries: [...one.queries, ...other.queries],
    deletedAs: [...one.deletedAs, ...other.deletedAs],
  }
}

/** Where a data type comes from by its name on the wire, or undefined for one that we don't know. */
export function dataTypeSource(dataType: string): DataTypeSource | undefined {
  return Object.hasOwn(dataTypeSources, dataType) ? dataTypeSources[dataType as QuickBooksDataType] : undefined
}

/** Whether its records are transactions, which have a date, rather than names in a list. */
export function isTransactions(dataType: string) {
  return dataTypeSource(dataType)?.queries[0]?.kind === 'transactions'
}

/** Whether it is read whole each time. */
export function isReadWhole(dataType: string) {
  const kind = dataTypeSource(dataType)?.queries[0]?.kind
  return kind === 'single' || kind === 'list'
}

const typesByDeletedName = new Map(
  quickBooksDataTypes.flatMap((dataType) =>
    dataTypeSources[dataType].deletedAs.map((name) => [name, dataType] as const),
  ),
)

/** The data type whose deleted records bear this ListDelType or TxnDelType; undefined for those of others. */
export function dataTypeDeletedAs(name: string): QuickBooksDataType | undefined {
  return typesByDeletedName.get(name)
}
