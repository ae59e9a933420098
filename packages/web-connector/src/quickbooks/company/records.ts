/** A column that somebody added, or data that an application left. A query answers it when asked for its OwnerID. */
export interface CustomField {
  /** At most 31 characters. */
  name: string
  /** As in DataExtType, for instance `AMTTYPE`. Default `STR255TYPE`. */
  type?: string
  value: string
  /** `0`, the default, is a custom field that QuickBooks shows; a GUID in braces is an application's own. */
  ownerId?: string
}

/** What every record carries. Times are ISO 8601 UTC, to the second, as the PC's clock had them. */
export interface QuickBooksRecord {
  createdAt: string
  modifiedAt: string
  /** Changes with every edit; at most 16 characters. */
  editSequence: string
  /** In QuickBooks' order. Default none. */
  customFields?: CustomField[]
}

export interface Reference {
  id: string
  fullName: string
}

/** A record of a list: it has a name of its own, and can be made inactive. */
export interface ListRecord extends QuickBooksRecord {
  /** For instance `80000003-1446676743`. */
  listId: string
  name: string
  /** Names from the top, joined by colons; at most 209 characters. */
  fullName: string
  isActive: boolean
}

export interface Address {
  /** Up to five; may hold line breaks, as pasted addresses do. */
  lines: string[]
  city: string
  state: string
  postalCode: string
  country: string
}

export interface Account extends ListRecord {
  accountType: string
  accountNumber: string
  description: string
  balanceCents: number
}

export interface Customer extends ListRecord {
  /** The customer whose job this is, or null. */
  parent: Reference | null
  companyName: string
  firstName: string
  lastName: string
  billAddress: Address
  phone: string
  email: string
  balanceCents: number
  notes: string
}

export interface Vendor extends ListRecord {
  companyName: string
  address: Address
  phone: string
  email: string
  isEligibleFor1099: boolean
  balanceCents: number
}

export type Item = SoldItem | SalesTaxItem | GroupItem

export interface SoldItem extends ListRecord {
  kind: 'Service' | 'NonInventory' | 'Inventory'
  description: string
  priceCents: number
  incomeAccount: Reference
  /** Inventory only; 0 for the others. */
  quantityOnHand: number
}

export interface SalesTaxItem extends ListRecord {
  kind: 'SalesTax'
  description: string
  /** Percent, for instance `7.75`. */
  taxRate: string
  /** The tax agency, or null. */
  taxVendor: Reference | null
}

/** Items that are sold together: what a line group of an invoice is made from. */
export interface GroupItem extends ListRecord {
  kind: 'Group'
  description: string
  members: { item: Reference; quantity: number }[]
}

export interface TransactionRecord extends QuickBooksRecord {
  /** For instance `1A2-1446676743`. */
  txnId: string
  txnNumber: number
  /** `YYYY-MM-DD`. */
  txnDate: string
  refNumber: string
  memo: string
}

export interface InvoiceLine {
  txnLineId: string
  item: Reference
  description: string
  quantity: number
  /** Not written of a group. */
  rateCents: number
  amountCents: number
  customFields?: CustomField[]
  /** The lines of a line group: then `item` is the item group, and `amountCents` the group's total. */
  lines?: InvoiceLine[]
}

export interface Invoice extends TransactionRecord {
  customer: Reference
  receivableAccount: Reference
  billAddress: Address
  dueDate: string
  subtotalCents: number
  /** What payments took off; 0 or more. */
  appliedCents: number
  lines: InvoiceLine[]
}

export interface BillLine {
  txnLineId: string
  account: Reference
  amountCents: number
  memo: string
  customFields?: CustomField[]
}

export interface Bill extends TransactionRecord {
  vendor: Reference
  payableAccount: Reference
  dueDate: string
  amountDueCents: number
  isPaid: boolean
  lines: BillLine[]
}

export interface AppliedInvoice {
  txnId: string
  txnDate: string
  refNumber: string
  amountCents: number
  balanceRemainingCents: number
}

/** Money received from a customer. */
export interface Payment extends TransactionRecord {
  customer: Reference
  receivableAccount: Reference
  depositAccount: Reference
  paymentMethod: string
  totalCents: number
  unusedCents: number
  appliedTo: AppliedInvoice[]
}

/** Elements by qbXML's names. What is empty isn't written; what repeats is a list. */
export interface Fields {
  [element: string]: string | Fields | Fields[]
}

/** An entry of a list that is described by its elements rather than by a type of its own. */
export interface ListEntry extends ListRecord {
  /** As in ListDelType, for instance `Class` or `StandardTerms`. */
  type: string
  /** All but what every entry has. In any order: they are written in QuickBooks'. */
  fields: Fields
}

/** A line of a `Transaction`. Lines and line groups stand in one list, in their order. */
export interface TransactionLine {
  /** For instance `EstimateLineRet` or `JournalDebitLine`. */
  element: string
  fields: Fields
  customFields?: CustomField[]
}

/** A transaction that is described by its elements rather than by a type of its own. */
export interface Transaction extends TransactionRecord {
  /** As in TxnDelType, for instance `Estimate` or `BillPaymentCheck`. */
  type: string
  /** All but what every transaction has, and without lines. In any order: they are written in QuickBooks'. */
  fields: Fields
  lines: TransactionLine[]
}
