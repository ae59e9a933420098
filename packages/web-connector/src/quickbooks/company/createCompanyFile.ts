import type { CompanyFile } from './CompanyFile'
import { createLists } from './createLists'
import { createTransactions } from './createTransactions'
import { seededRandom } from './seededRandom'

/** How many of each. All counts are 0 or more. */
export interface CompanyFileOptions {
  name?: string
  /** Windows path; by default made from the name. */
  path?: string
  /** The same seed and counts give the same records, id by id. */
  seed?: number
  /** At least 28: the chart of accounts that every company has. */
  accounts?: number
  customers?: number
  vendors?: number
  items?: number
  /** None are made without customers and items. */
  invoices?: number
  /** None are made without vendors. */
  bills?: number
  /** None are made without invoices. */
  payments?: number
}

/**
 * A company file filled by rule: no clock, no chance. The first dozen customers have awkward names, every tenth customer,
 * vendor and item is inactive, every 25th customer is a job of another, and some addresses have line breaks within.
 */
export function createCompanyFile(options: CompanyFileOptions = {}): CompanyFile {
  const { name = 'Larry’s Landscaping & Garden Supply', seed = 1 } = options
  const random = seededRandom(seed)
  const lists = createLists({ accounts: 28, customers: 120, vendors: 40, items: 30, ...definedCounts(options) }, random)
  const transactions = createTransactions(
    { invoices: 200, bills: 60, payments: 80, ...definedCounts(options) },
    lists,
    random,
  )
  return {
    path: options.path ?? `C:\\Users\\Public\\Documents\\Intuit\\QuickBooks\\Company Files\\${fileName(name)}.QBW`,
    company: {
      companyName: name,
      legalName: name,
      address: { lines: ['1045 Main Street'], city: 'Bayshore', state: 'CA', postalCode: '94326', country: 'USA' },
      phone: '555-555-0100',
      email: 'office@larrys.example',
      ein: '12-3456789',
    },
    ...lists,
    ...transactions,
    marks: { access: new Map(), extensions: new Map(), messageSets: new Map() },
  }
}

function definedCounts(options: CompanyFileOptions): Record<string, number> {
  return Object.fromEntries(
    Object.entries(options).filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
  )
}

function fileName(name: string): string {
  return name.replaceAll(/[\\/:*?"<>|]/g, '_')
}
