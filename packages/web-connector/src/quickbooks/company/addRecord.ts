import type { CompanyData, CompanyFile } from './CompanyFile'
import { createAccount, createCustomer, createItem, createVendor, many, type Lists } from './createLists'
import { accountOf, createBill, createInvoice, createLine, reference, transaction } from './createTransactions'
import { isListRecord, type AnyRecord, type DataType, type RecordOf } from './dataTypes'
import { settle } from './deleteRecord'
import { furtherLists, soldItems } from './furtherLists'
import { furtherTransactions } from './furtherTransactions'
import { linksOf } from './references'
import type { AppliedInvoice, Fields, InvoiceLine, Payment } from './records'
import { seededRandom, type SeededRandom } from './seededRandom'

type Maker<Type extends DataType> = (
  index: number,
  company: CompanyData,
  random: SeededRandom,
  values: Partial<RecordOf<Type>>,
) => RecordOf<Type>

/** A record of each data type, with what follows from the values that were given for it. */
const makers: { [Type in DataType]: Maker<Type> } = {
  accounts: (index, _, random) => createAccount(index, random),
  customers: (index, _, random) => createCustomer(index, undefined, random),
  vendors: (index, _, random) => createVendor(index, random),
  items: (index, { accounts }, random) => createItem(index, accounts, random),
  invoices: (index, company, random, values) => {
    const made = createInvoice(index, listsOf(company), random)
    return { ...made, subtotalCents: sum(values.lines ?? made.lines) }
  },
  bills: (index, company, random, values) => {
    const made = createBill(index, listsOf(company), random)
    return { ...made, isPaid: false, amountDueCents: sum(values.lines ?? made.lines) }
  },
  payments: (index, company, random, { appliedTo = [] }) => createPayment(index, company, random, appliedTo),
  ...furtherLists,
  ...furtherTransactions,
}

// Beyond all that createCompanyFile gives out.
const firstListNumber = 0x80900000
const firstTransactionNumber = 0x40000000
const firstIndex = 100_000

/**
 * Adds a record as a person at QuickBooks would. What isn't said is filled in as `createCompanyFile` does, with the entries
 * that the company file has. A transaction that another pays, or is linked to, is modified.
 *
 * @param dataType - Such as `customers`.
 * @param values - What is to stand in the record. A full name follows from the name, the sum of an invoice, a bill or a
 *   payment from its lines; `fields` are added to those that are filled in.
 * @param at - What the PC's clock shows: TimeCreated and TimeModified.
 * @returns The record in the company file, with an id that this file has given to no other.
 * @throws RangeError when the company file lacks what the record must refer to, such as an invoice's customer.
 */
export function addRecord<Type extends DataType>(
  file: CompanyFile,
  dataType: Type,
  values: Partial<RecordOf<Type>>,
  at: Date,
): RecordOf<Type> {
  const number = file.addedCount
  const seconds = Math.floor(at.getTime() / 1000)
  const time = new Date(seconds * 1000).toISOString()
  const made = makers[dataType](firstIndex + number, file, seededRandom(number), values)
  const record: RecordOf<Type> = {
    ...made,
    ...identity(made, number, seconds),
    createdAt: time,
    modifiedAt: time,
    editSequence: String(seconds),
    ...fullNameFrom(values),
    ...values,
    ...('fields' in made && 'fields' in values ? { fields: Object.assign({}, made.fields, values.fields) } : {}),
  }
  for (const link of linksOf(record)) settle(file, link, true, at)
  const records: AnyRecord[] = file[dataType]
  records.push(record)
  file.addedCount += 1
  return record
}

/** Lines for an invoice, as many as are asked for, of the items of this company file. */
export function invoiceLines(file: CompanyFile, count: number): InvoiceLine[] {
  const random = seededRandom(count)
  const items = soldItems(file)
  const first = (firstTransactionNumber + file.addedCount) * 0x10000
  return many(count, (line) => createLine(first + line, random.pick(items), random))
}

function identity(made: AnyRecord, number: number, seconds: number) {
  const id = (first: number) => `${(first + number).toString(16).toUpperCase()}-${seconds}`
  if (isListRecord(made)) return { listId: id(firstListNumber), isActive: true }
  const txnDate = new Date(seconds * 1000).toISOString().slice(0, 10)
  return { txnId: id(firstTransactionNumber), txnNumber: firstTransactionNumber + number, txnDate }
}

function fullNameFrom(values: Partial<AnyRecord>): { fullName?: string } {
  if (!('name' in values) || values.name === undefined) return {}
  const above = 'parent' in values ? values.parent?.fullName : 'fields' in values ? parentOf(values.fields) : undefined
  return { fullName: above === undefined ? values.name : `${above}:${values.name}` }
}

function parentOf(fields: Fields | undefined): string | undefined {
  const parent = fields?.ParentRef
  return typeof parent === 'object' && 'FullName' in parent ? String(parent.FullName) : undefined
}

function sum(lines: { amountCents: number }[]): number {
  return lines.reduce((total, line) => total + line.amountCents, 0)
}

/** What can be referred to when a record is made. */
function listsOf(company: CompanyData): Lists {
  return { ...company, items: soldItems(company) }
}

/** Pays what it is applied to; without that, it is a customer's money on account. */
function createPayment(index: number, lists: CompanyData, random: SeededRandom, appliedTo: AppliedInvoice[]): Payment {
  const unusedCents = appliedTo.length === 0 ? 50_00 : 0
  const base = transaction(index, 0, 'P', random)
  return {
    ...base,
    customer: reference(random.pick(lists.customers)),
    receivableAccount: accountOf(lists.accounts, 'AccountsReceivable'),
    depositAccount: accountOf(lists.accounts, 'Bank'),
    paymentMethod: 'Check',
    totalCents: sum(appliedTo) + unusedCents,
    unusedCents,
    appliedTo,
  }
}
