import type { CertificateChoice } from '../../computer/Question'
import type {
  Account,
  Address,
  Bill,
  Customer,
  Invoice,
  Item,
  ListEntry,
  Payment,
  Transaction,
  Vendor,
} from './records'

export interface Company {
  companyName: string
  legalName: string
  address: Address
  phone: string
  email: string
  /** Employer identification number: invented, but to be treated as personal data like a real one. */
  ein: string
}

/** What application certificates and private data leave in a company file. Survives everything but its removal. */
export interface CompanyFileMarks {
  /** Integrated Applications: what each application, by name, was allowed. */
  access: Map<string, CertificateChoice>
  /** Private data on the company: OwnerID in upper case → name → value. A name defined but without a value is ''. */
  extensions: Map<string, Map<string, string>>
  /** Answers kept for error recovery: application's name and newMessageSetID → the whole answer. */
  messageSets: Map<string, string>
}

/** The records of a company file, by data type. */
export interface CompanyData {
  accounts: Account[]
  customers: Customer[]
  vendors: Vendor[]
  items: Item[]
  invoices: Invoice[]
  bills: Bill[]
  payments: Payment[]
  estimates: Transaction[]
  salesOrders: Transaction[]
  salesReceipts: Transaction[]
  creditMemos: Transaction[]
  purchaseOrders: Transaction[]
  vendorCredits: Transaction[]
  /** By check or by credit card. */
  billPayments: Transaction[]
  checks: Transaction[]
  deposits: Transaction[]
  journalEntries: Transaction[]
  classes: ListEntry[]
  employees: ListEntry[]
  /** Standard ones and date-driven ones. */
  terms: ListEntry[]
  salesTaxCodes: ListEntry[]
  priceLevels: ListEntry[]
}

/** What QuickBooks remembers of a record that was deleted. */
export interface DeletedRecord {
  /** As in ListDelType or TxnDelType, for instance `ItemService` or `ReceivePayment`. */
  type: string
  /** ListID or TxnID. */
  id: string
  createdAt: string
  deletedAt: string
  /** Full name of a list's entry, reference number of a transaction. */
  name: string
}

/**
 * A company file (.qbw). The arrays are the data. `addRecord`, `editRecord`, `deleteRecord` and `mergeListEntries` change
 * them as a person at QuickBooks would, so that times and edit sequences move as they should.
 */
export interface CompanyFile extends CompanyData {
  /** Windows path. */
  readonly path: string
  company: Company
  /** Oldest first. What was merged into another entry isn't here. */
  deleted: DeletedRecord[]
  /** How many records were ever added since the file was made: the next id is made from it. */
  addedCount: number
  readonly marks: CompanyFileMarks
}

/** Whether two Windows paths name the same file. */
export function isSamePath(left: string, right: string): boolean {
  return left.replaceAll('/', '\\').toLowerCase() === right.replaceAll('/', '\\').toLowerCase()
}
