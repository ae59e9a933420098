import type { CompanyFile } from './CompanyFile'
import { createLists, many } from './createLists'
import { createTransactions } from './createTransactions'
import { createItemGroup, createSalesTaxItem, furtherLists } from './furtherLists'
import { furtherTransactions } from './furtherTransactions'
import type { ListEntry, Transaction } from './records'
import { seededRandom } from './seededRandom'

/** How many of each. All counts are 0 or more; those of the data types without a line below are 0 by default. */
export interface CompanyFileOptions extends Partial<Record<FurtherDataType, number>> {
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
  /** Items that are sales taxes, besides `items`. Default 0. */
  salesTaxItems?: number
  /** Items that are groups of others, besides `items`. Default 0. */
  itemGroups?: number
}

type FurtherDataType = keyof typeof furtherMakers

const furtherMakers = { ...furtherLists, ...furtherTransactions }
const furtherDataTypes = Object.keys(furtherMakers) as FurtherDataType[]

/**
 * A company file filled by rule: no clock, no chance. The first dozen customers have awkward names, every tenth customer,
 * vendor and item is inactive, every 25th customer is a job of another, and some addresses have line breaks within. Every fifth
 * customer, vendor, item and invoice has custom fields.
 *
 * @throws RangeError when transactions are asked for without what they refer to, such as estimates without customers.
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
  const file: CompanyFile = {
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
    ...emptyFurther(),
    deleted: [],
    addedCount: 0,
    marks: { access: new Map(), extensions: new Map(), messageSets: new Map() },
  }
  file.items.push(
    ...many(options.salesTaxItems ?? 0, (index) => createSalesTaxItem(index, file, random)),
    ...many(options.itemGroups ?? 0, (index) => createItemGroup(index, file, random)),
  )
  for (const dataType of furtherDataTypes) {
    const records: (ListEntry | Transaction)[] = file[dataType]
    for (let index = 0; index < (options[dataType] ?? 0); index += 1) {
      records.push(furtherMakers[dataType](index, file, random))
    }
  }
  return file
}

function emptyFurther() {
  return Object.fromEntries(furtherDataTypes.map((dataType) => [dataType, []])) as unknown as Pick<
    CompanyFile,
    FurtherDataType
  >
}

function definedCounts(options: CompanyFileOptions): Record<string, number> {
  return Object.fromEntries(
    Object.entries(options).filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
  )
}

function fileName(name: string): string {
  return name.replaceAll(/[\\/:*?"<>|]/g, '_')
}
