import type { CompanyData } from './CompanyFile'
import { many } from './createLists'
import { accountOf, dayAfter, transaction } from './createTransactions'
import { refer, soldItems } from './furtherLists'
import { dollars } from './references'
import type { Fields, ListRecord, Transaction, TransactionLine } from './records'
import type { SeededRandom } from './seededRandom'

type Maker = (index: number, company: CompanyData, random: SeededRandom) => Transaction

/**
 * How the transactions without a type of their own are made. Each throws a RangeError in a company without what it
 * refers to.
 */
export const furtherTransactions = {
  estimates: sale('Estimate', 0, 'EST-', (total, at) => ({
    IsActive: 'true',
    DueDate: dayAfter(at, 30),
    ...taxed(total),
    TotalAmount: total,
  })),
  salesOrders: sale('SalesOrder', 1, 'SO-', (total, at) => ({
    ShipDate: dayAfter(at, 3),
    ...taxed(total),
    TotalAmount: total,
    IsManuallyClosed: 'false',
    IsFullyInvoiced: 'false',
  })),
  salesReceipts: sale('SalesReceipt', 2, 'SR-', (total, _, company) => ({
    IsPending: 'false',
    ...taxed(total),
    TotalAmount: total,
    DepositToAccountRef: account(company, 'Bank'),
  })),
  creditMemos: sale('CreditMemo', 3, 'CM-', (total, _, company) => ({
    ARAccountRef: account(company, 'AccountsReceivable'),
    IsPending: 'false',
    ...taxed(total),
    TotalAmount: total,
    CreditRemaining: total,
  })),
  purchaseOrders: (index, company, random) => {
    const made = withLines('PurchaseOrder', 4, 'PO-', index, random)
    const lines = itemLines('PurchaseOrderLineRet', made.txnNumber, company, random)
    const fields = { VendorRef: pick(company.vendors, random), TotalAmount: total(lines), IsManuallyClosed: 'false' }
    return { ...made, lines, fields: { ...fields, IsFullyReceived: index % 2 === 0 ? 'true' : 'false' } }
  },
  vendorCredits: (index, company, random) => {
    const made = withLines('VendorCredit', 5, 'VC-', index, random)
    const lines = expenseLines(made.txnNumber, company, random)
    const [CreditAmount, OpenAmount] = [total(lines), total(lines)]
    const vendor = { VendorRef: pick(company.vendors, random), APAccountRef: account(company, 'AccountsPayable') }
    return { ...made, lines, fields: { ...vendor, CreditAmount, OpenAmount } }
  },
  billPayments: (index, company, random) => {
    const isCheck = index % 2 === 0
    const made = withLines(isCheck ? 'BillPaymentCheck' : 'BillPaymentCreditCard', 6, '', index, random)
    // Every second bill is paid. Each is paid once.
    const bill = company.bills[index * 2]
    const paid = bill ? dollars(bill.amountDueCents) : '0.00'
    const fields = {
      PayeeEntityRef: bill ? refer(bill.vendor) : pick(company.vendors, random),
      APAccountRef: account(company, 'AccountsPayable'),
      ...(isCheck
        ? { BankAccountRef: account(company, 'Bank'), IsToBePrinted: 'false' }
        : { CreditCardAccountRef: account(company, 'CreditCard') }),
      Amount: paid,
    }
    const applied: Fields | null = bill
      ? {
          TxnID: bill.txnId,
          TxnType: 'Bill',
          TxnDate: bill.txnDate,
          RefNumber: bill.refNumber,
          BalanceRemaining: '0.00',
          Amount: paid,
        }
      : null
    return { ...made, fields, lines: applied ? [{ element: 'AppliedToTxnRet', fields: applied }] : [] }
  },
  checks: (index, company, random) => {
    const made = withLines('Check', 7, '', index, random)
    const lines = expenseLines(made.txnNumber, company, random)
    const payee = company.vendors.length > 0 ? { PayeeEntityRef: pick(company.vendors, random) } : {}
    return {
      ...made,
      lines,
      fields: { AccountRef: account(company, 'Bank'), ...payee, Amount: total(lines), IsToBePrinted: 'false' },
    }
  },
  deposits: (index, company, random) => {
    const made = withLines('Deposit', 8, '', index, random)
    // Each payment is deposited once.
    const payment = index % 2 === 0 ? company.payments[index / 2] : undefined
    const source = { AccountRef: account(company, 'OtherCurrentAsset'), Amount: dollars(random.integer(1_00, 900_00)) }
    const fields: Fields = payment
      ? {
          TxnType: 'ReceivePayment',
          TxnID: payment.txnId,
          TxnLineID: lineId(made.txnNumber, 0),
          EntityRef: refer(payment.customer),
          ...source,
          Amount: dollars(payment.totalCents),
        }
      : { TxnLineID: lineId(made.txnNumber, 0), ...source }
    const lines = [{ element: 'DepositLineRet', fields }]
    return {
      ...made,
      lines,
      fields: { DepositToAccountRef: account(company, 'Bank'), DepositTotal: total(lines) },
    }
  },
  journalEntries: (index, company, random) => {
    const made = withLines('JournalEntry', 9, 'JE-', index, random)
    const lines = many(4, (line) => {
      const expense = { AccountRef: account(company, line % 2 === 0 ? 'Expense' : 'OtherCurrentLiability') }
      const fields = { TxnLineID: lineId(made.txnNumber, line), ...expense, Amount: dollars((1 + (line >> 1)) * 25_00) }
      return { element: line % 2 === 0 ? 'JournalDebitLine' : 'JournalCreditLine', fields }
    })
    return { ...made, lines, fields: { IsAdjustment: index % 3 === 0 ? 'true' : 'false' } }
  },
} satisfies Partial<Record<keyof CompanyData, Maker>>

function withLines(type: string, place: number, prefix: string, index: number, random: SeededRandom) {
  return { type, ...transaction(index, 0x11000000 + place * 0x1000000, prefix, random) }
}

/** A transaction with a customer, of items. */
function sale(
  type: string,
  place: number,
  prefix: string,
  furtherFields: (total: string, at: string, company: CompanyData) => Fields,
): Maker {
  return (index, company, random) => {
    const made = withLines(type, place, prefix, index, random)
    const lines = itemLines(`${type}LineRet`, made.txnNumber, company, random)
    const fields = furtherFields(total(lines), made.txnDate, company)
    const links = linkedInvoice(type, index, company)
    return { ...made, lines, fields: { CustomerRef: pick(company.customers, random), ...fields, ...links } }
  }
}

/** Every second estimate became an invoice, each another. */
function linkedInvoice(type: string, index: number, { invoices }: CompanyData): Fields {
  const invoice = type === 'Estimate' && index % 2 === 1 ? invoices[index] : undefined
  if (!invoice) return {}
  const { txnId: TxnID, txnDate: TxnDate, refNumber: RefNumber, subtotalCents } = invoice
  const link = { TxnID, TxnType: 'Invoice', TxnDate, RefNumber, LinkType: 'QUANTYPE', Amount: dollars(subtotalCents) }
  return { LinkedTxn: [link] }
}

function taxed(total: string): Fields {
  return { Subtotal: total, SalesTaxPercentage: '0.00', SalesTaxTotal: '0.00' }
}

function itemLines(element: string, txnNumber: number, company: CompanyData, random: SeededRandom): TransactionLine[] {
  return many(random.integer(1, 4), (line) => {
    const { listId, fullName, description, priceCents } = random.pick(soldItems(company))
    const quantity = random.integer(1, 12)
    return {
      element,
      fields: {
        TxnLineID: lineId(txnNumber, line),
        ItemRef: refer({ id: listId, fullName }),
        Desc: description,
        Quantity: String(quantity),
        Rate: dollars(priceCents),
        Amount: dollars(quantity * priceCents),
      },
    }
  })
}

function expenseLines(txnNumber: number, { accounts }: CompanyData, random: SeededRandom): TransactionLine[] {
  const expenses = accounts.filter(({ accountType }) => accountType === 'Expense')
  return many(random.integer(1, 3), (line) => ({
    element: 'ExpenseLineRet',
    fields: {
      TxnLineID: lineId(txnNumber, line),
      AccountRef: pick(expenses, random),
      Amount: dollars(random.integer(10_00, 2_500_00)),
      Memo: line === 0 ? 'Monthly' : '',
    },
  }))
}

function total(lines: TransactionLine[]): string {
  return dollars(lines.reduce((sum, { fields }) => sum + Math.round(Number(fields.Amount) * 100), 0))
}

function lineId(txnNumber: number, line: number): string {
  return `${(txnNumber * 8 + line).toString(16).toUpperCase()}-3`
}

function pick(records: ListRecord[], random: SeededRandom): Fields {
  const { listId, fullName } = random.pick(records)
  return refer({ id: listId, fullName })
}

function account({ accounts }: CompanyData, accountType: string): Fields {
  return refer(accountOf(accounts, accountType))
}
