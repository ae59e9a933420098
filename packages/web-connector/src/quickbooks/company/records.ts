/** What every record carries. Times are ISO 8601 UTC, to the second. */
export interface QuickBooksRecord {
  createdAt: string
  modifiedAt: string
  /** Changes with every edit; at most 16 characters. */
  editSequence: string
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

export interface Item extends ListRecord {
  kind: 'Service' | 'NonInventory' | 'Inventory'
  description: string
  priceCents: number
  incomeAccount: Reference
  /** Inventory only; 0 for the others. */
  quantityOnHand: number
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
  rateCents: number
  amountCents: number
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
