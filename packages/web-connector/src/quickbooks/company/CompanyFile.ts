import type { CertificateChoice } from '../../computer/Question'
import type { Account, Address, Bill, Customer, Invoice, Item, Payment, Vendor } from './records'

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

/** A company file (.qbw). The arrays are the data; change records with `editRecord` so that they show as modified. */
export interface CompanyFile {
  /** Windows path. */
  readonly path: string
  company: Company
  accounts: Account[]
  customers: Customer[]
  vendors: Vendor[]
  items: Item[]
  invoices: Invoice[]
  bills: Bill[]
  payments: Payment[]
  readonly marks: CompanyFileMarks
}

/** Whether two Windows paths name the same file. */
export function isSamePath(left: string, right: string): boolean {
  return left.replaceAll('/', '\\').toLowerCase() === right.replaceAll('/', '\\').toLowerCase()
}
