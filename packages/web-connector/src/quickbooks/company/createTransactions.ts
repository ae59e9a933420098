import { customFields, many, recordTimes, type Lists } from './createLists'
import type { Account, Bill, Invoice, InvoiceLine, ListRecord, Payment, Reference, SoldItem } from './records'
import type { SeededRandom } from './seededRandom'

export interface Transactions {
  invoices: Invoice[]
  bills: Bill[]
  payments: Payment[]
}

export function createTransactions(
  counts: Record<keyof Transactions, number>,
  lists: Lists,
  random: SeededRandom,
): Transactions {
  const hasSales = lists.customers.length > 0 && lists.items.length > 0
  const invoices = many(hasSales ? counts.invoices : 0, (index) => createInvoice(index, lists, random))
  return {
    invoices,
    bills: many(lists.vendors.length > 0 ? counts.bills : 0, (index) => createBill(index, lists, random)),
    payments: many(invoices.length > 0 ? counts.payments : 0, (index) => createPayment(index, invoices, lists, random)),
  }
}

export function transaction(index: number, base: number, prefix: string, random: SeededRandom) {
  const { created, ...times } = recordTimes(20_000 + index * 3, random)
  return {
    txnId: `${(base + index).toString(16).toUpperCase()}-${created}`,
    ...times,
    txnNumber: base + index,
    txnDate: times.createdAt.slice(0, 10),
    refNumber: `${prefix}${index + 1}`,
    memo: index % 7 === 3 ? 'Thank you — “net 30” & no <discount>' : '',
  }
}

export function createInvoice(index: number, { customers, items, accounts }: Lists, random: SeededRandom): Invoice {
  const customer = random.pick(customers)
  const base = transaction(index, 0x10_000, 'INV-', random)
  const lines = many(random.integer(1, 4), (line) => ({
    ...createLine(base.txnNumber * 8 + line, random.pick(items), random),
    ...(line === 0 ? customFields(index, ['Color', 'Red']) : {}),
  }))
  return {
    ...base,
    ...customFields(index, ['Delivery route', `R-${index}`]),
    customer: reference(customer),
    receivableAccount: accountOf(accounts, 'AccountsReceivable'),
    billAddress: customer.billAddress,
    dueDate: dayAfter(base.txnDate, 30),
    subtotalCents: lines.reduce((sum, line) => sum + line.amountCents, 0),
    appliedCents: 0,
    lines,
  }
}

export function createLine(number: number, item: SoldItem, random: SeededRandom): InvoiceLine {
  const quantity = random.integer(1, 12)
  return {
    txnLineId: `${number.toString(16).toUpperCase()}-1`,
    item: reference(item),
    description: item.description,
    quantity,
    rateCents: item.priceCents,
    amountCents: quantity * item.priceCents,
  }
}

export function createBill(index: number, { vendors, accounts }: Lists, random: SeededRandom): Bill {
  const vendor = random.pick(vendors)
  const base = transaction(index, 0x8_000_000, 'B', random)
  const expenses = accounts.filter((account) => account.accountType === 'Expense')
  const lines = many(random.integer(1, 3), (line) => ({
    txnLineId: `${(base.txnNumber * 8 + line).toString(16).toUpperCase()}-2`,
    account: reference(random.pick(expenses)),
    amountCents: random.integer(10_00, 2_500_00),
    memo: line === 0 ? 'Monthly' : '',
  }))
  return {
    ...base,
    vendor: reference(vendor),
    payableAccount: accountOf(accounts, 'AccountsPayable'),
    dueDate: dayAfter(base.txnDate, 15),
    amountDueCents: lines.reduce((sum, line) => sum + line.amountCents, 0),
    isPaid: index % 2 === 0,
    lines,
  }
}

/** Pays the invoices in turn: two in full, then one by half. A second payment of the same invoice stays unused. */
function createPayment(index: number, invoices: Invoice[], { accounts }: Lists, random: SeededRandom): Payment {
  const invoice = invoices[index % invoices.length] ?? random.pick(invoices)
  const open = invoice.subtotalCents - invoice.appliedCents
  const amountCents = index % 3 === 2 ? Math.floor(open / 2) : open
  invoice.appliedCents += amountCents
  const unusedCents = amountCents === 0 ? random.integer(1_00, 50_00) : 0
  return {
    ...transaction(index, 0x10_000_000, 'P', random),
    customer: invoice.customer,
    receivableAccount: invoice.receivableAccount,
    depositAccount: accountOf(accounts, 'Bank'),
    paymentMethod: random.pick(['Check', 'Cash', 'Visa']),
    totalCents: amountCents + unusedCents,
    unusedCents,
    appliedTo: amountCents === 0 ? [] : [appliedInvoice(invoice, amountCents)],
  }
}

function appliedInvoice(invoice: Invoice, amountCents: number) {
  const balanceRemainingCents = invoice.subtotalCents - invoice.appliedCents
  return {
    txnId: invoice.txnId,
    txnDate: invoice.txnDate,
    refNumber: invoice.refNumber,
    amountCents,
    balanceRemainingCents,
  }
}

export function accountOf(accounts: Account[], accountType: string): Reference {
  const account = accounts.find((candidate) => candidate.accountType === accountType)
  if (!account) throw new RangeError(`The chart of accounts has no account of type ${accountType}.`)
  return reference(account)
}

export function reference(account: ListRecord): Reference {
  return { id: account.listId, fullName: account.fullName }
}

export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
