import { awkwardNames, cities, firstNames, lastNames, streets, trades } from './names'
import type { Account, Address, Customer, ListRecord, SoldItem, Vendor } from './records'
import type { SeededRandom } from './seededRandom'

export interface Lists {
  accounts: Account[]
  customers: Customer[]
  vendors: Vendor[]
  items: SoldItem[]
}

const firstDay = Date.UTC(2019, 0, 7, 16) / 1000
const tenMinutes = 600

export function createLists(counts: Record<keyof Lists, number>, random: SeededRandom): Lists {
  const accounts = many(Math.max(counts.accounts, chartOfAccounts.length), (index) => createAccount(index, random))
  const customers: Customer[] = []
  for (let index = 0; index < counts.customers; index += 1) {
    customers.push(createCustomer(index, index % 25 === 24 ? customers[index - 1] : undefined, random))
  }
  return {
    accounts,
    customers,
    vendors: many(counts.vendors, (index) => createVendor(index, random)),
    items: many(counts.items, (index) => createItem(index, accounts, random)),
  }
}

export function many<Made>(count: number, make: (index: number) => Made): Made[] {
  return Array.from({ length: count }, (_, index) => make(index))
}

/** Times in a row, ten minutes apart, and an edit some days later. */
export function recordTimes(position: number, random: SeededRandom) {
  const created = firstDay + position * tenMinutes
  const modified = created + random.integer(0, 40) * 86_400
  return {
    createdAt: new Date(created * 1000).toISOString(),
    modifiedAt: new Date(modified * 1000).toISOString(),
    editSequence: String(modified),
    created,
  }
}

export function listRecord(
  index: number,
  base: number,
  name: string,
  parent: ListRecord | undefined,
  random: SeededRandom,
) {
  const { created, ...times } = recordTimes(index, random)
  return {
    listId: `${(0x80000000 + base + index).toString(16).toUpperCase()}-${created}`,
    ...times,
    name,
    fullName: parent ? `${parent.fullName}:${name}` : name,
    isActive: index % 10 !== 9,
  }
}

/** Every fifth record has custom fields. */
export function customFields(index: number, ...fields: [name: string, value: string][]) {
  return index % 5 === 2 ? { customFields: fields.map(([name, value]) => ({ name, value })) } : {}
}

export function createAccount(index: number, random: SeededRandom): Account {
  const [number, name, accountType] = chartOfAccounts[index] ?? [
    String(69000 + index),
    `Expense ${index + 1}`,
    'Expense',
  ]
  return {
    ...listRecord(index, 0x1, name, undefined, random),
    isActive: true,
    accountType,
    accountNumber: number,
    description: index % 4 === 0 ? `${name}, as of the last reconciliation` : '',
    balanceCents: /Income|Expense|CostOfGoods/.test(accountType) ? 0 : random.integer(-5_000_00, 250_000_00),
  }
}

export function createCustomer(index: number, parent: Customer | undefined, random: SeededRandom): Customer {
  const firstName = random.pick(firstNames)
  const lastName = random.pick(lastNames)
  const name = parent ? `Job ${index + 1}` : (awkwardNames[index] ?? `${lastName} ${random.pick(trades)} ${index + 1}`)
  return {
    ...listRecord(index, 0x1000, name, parent, random),
    ...customFields(index, ['Delivery route', `R-${index}`], ['B-day', 'May 5']),
    parent: parent ? { id: parent.listId, fullName: parent.fullName } : null,
    companyName: parent ? parent.companyName : name,
    firstName,
    lastName,
    billAddress: createAddress(index, name, random),
    phone: `555-555-${String(1000 + (index % 9000))}`,
    email: `customer${index + 1}@example.com`,
    balanceCents: index % 3 === 0 ? random.integer(0, 9_000_00) : 0,
    notes: index % 8 === 2 ? 'Prefers e-mail.\r\nGate code: ask Ana & <reception>.' : '',
  }
}

export function createVendor(index: number, random: SeededRandom): Vendor {
  const name =
    index === 0 ? 'Détail & Gros “Nord”' : `${random.pick(lastNames)} ${random.pick(trades)} Supply ${index + 1}`
  return {
    ...listRecord(index, 0x100000, name, undefined, random),
    ...customFields(index, ['Discount', '3%']),
    companyName: name,
    address: createAddress(index, name, random),
    phone: `555-556-${String(1000 + (index % 9000))}`,
    email: `vendor${index + 1}@example.com`,
    isEligibleFor1099: index % 4 === 1,
    balanceCents: random.integer(0, 4_000_00),
  }
}

export function createItem(index: number, accounts: Account[], random: SeededRandom): SoldItem {
  const kind = (['Service', 'NonInventory', 'Inventory'] as const)[index % 3] ?? 'Service'
  const income = accounts.find((account) => account.accountType === 'Income') ?? random.pick(accounts)
  const name = index === 1 ? 'Sod ½" & "edging"' : `${random.pick(trades)} ${kind} ${index + 1}`
  return {
    ...listRecord(index, 0x200000, name, undefined, random),
    ...customFields(index, ['Color', 'Green & gold']),
    kind,
    description: index % 5 === 0 ? '' : `${name}, per unit`,
    priceCents: random.integer(5_00, 900_00),
    incomeAccount: { id: income.listId, fullName: income.fullName },
    quantityOnHand: kind === 'Inventory' ? random.integer(0, 400) : 0,
  }
}

function createAddress(index: number, name: string, random: SeededRandom): Address {
  const [city, state, postalCode] = random.pick(cities)
  const street = `${random.integer(1, 9999)} ${random.pick(streets)}`
  const lines = index % 6 === 1 ? [`${name}\r\nAttn: Accounts`, street] : [name, street]
  return { lines, city, state, postalCode, country: index % 5 === 0 ? 'USA' : '' }
}

/** Number, name and QuickBooks account type of the accounts that every company file has. */
const chartOfAccounts = [
  ['10100', 'Checking', 'Bank'],
  ['10300', 'Savings', 'Bank'],
  ['11000', 'Accounts Receivable', 'AccountsReceivable'],
  ['12000', 'Undeposited Funds', 'OtherCurrentAsset'],
  ['12100', 'Inventory Asset', 'OtherCurrentAsset'],
  ['15000', 'Furniture and Equipment', 'FixedAsset'],
  ['17000', 'Accumulated Depreciation', 'FixedAsset'],
  ['18700', 'Security Deposits', 'OtherAsset'],
  ['20000', 'Accounts Payable', 'AccountsPayable'],
  ['20500', 'Company Credit Card', 'CreditCard'],
  ['24000', 'Payroll Liabilities', 'OtherCurrentLiability'],
  ['25500', 'Sales Tax Payable', 'OtherCurrentLiability'],
  ['28100', 'Loan – Vehicles', 'LongTermLiability'],
  ['30000', 'Opening Balance Equity', 'Equity'],
  ['30100', 'Owner’s Draw', 'Equity'],
  ['32000', 'Retained Earnings', 'Equity'],
  ['40100', 'Sales Income', 'Income'],
  ['40200', 'Service Income', 'Income'],
  ['50100', 'Cost of Goods Sold', 'CostOfGoodsSold'],
  ['60100', 'Automobile & Fuel', 'Expense'],
  ['60600', 'Bank Service Charges', 'Expense'],
  ['61700', 'Computer and Internet', 'Expense'],
  ['63300', 'Insurance Expense', 'Expense'],
  ['64900', 'Office Supplies', 'Expense'],
  ['67100', 'Rent Expense', 'Expense'],
  ['68600', 'Utilities', 'Expense'],
  ['70200', 'Interest Income', 'OtherIncome'],
  ['80100', 'Depreciation Expense', 'OtherExpense'],
] as const
