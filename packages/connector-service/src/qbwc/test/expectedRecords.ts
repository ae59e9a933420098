import type {
  Account,
  Address,
  Bill,
  CompanyFile,
  Customer,
  Invoice,
  Item,
  Payment,
  Reference,
  Vendor,
} from 'web-connector'

type Fields = { [name: string]: unknown }

/** What must be stored of a simulated company file: for each data type, each record's fields by identity. */
export function expectedRecords(file: CompanyFile): Record<string, Map<string, Fields>> {
  return {
    accounts: byId(file.accounts, ({ listId }) => listId, account),
    customers: byId(file.customers, ({ listId }) => listId, customer),
    vendors: byId(file.vendors, ({ listId }) => listId, vendor),
    items: byId(file.items, ({ listId }) => listId, item),
    invoices: byId(file.invoices, ({ txnId }) => txnId, invoice),
    bills: byId(file.bills, ({ txnId }) => txnId, bill),
    payments: byId(file.payments, ({ txnId }) => txnId, payment),
  }
}

function byId<T>(records: T[], id: (record: T) => string, fields: (record: T) => Fields) {
  return new Map(records.map((record) => [id(record), withoutEmpty(fields(record))]))
}

const account = (one: Account) => ({
  ListID: one.listId,
  EditSequence: one.editSequence,
  Name: one.name,
  FullName: one.fullName,
  IsActive: String(one.isActive),
  AccountType: one.accountType,
  Balance: dollars(one.balanceCents),
})

const customer = (one: Customer) => ({
  ListID: one.listId,
  EditSequence: one.editSequence,
  Name: one.name,
  FullName: one.fullName,
  IsActive: String(one.isActive),
  ParentRef: one.parent && reference(one.parent),
  CompanyName: one.companyName,
  FirstName: one.firstName,
  LastName: one.lastName,
  BillAddress: address(one.billAddress),
  Phone: one.phone,
  Email: one.email,
  Balance: dollars(one.balanceCents),
  Notes: one.notes,
})

const vendor = (one: Vendor) => ({
  ListID: one.listId,
  EditSequence: one.editSequence,
  Name: one.name,
  IsActive: String(one.isActive),
  CompanyName: one.companyName,
  VendorAddress: address(one.address),
  Balance: dollars(one.balanceCents),
})

const item = (one: Item) => ({
  $element: `Item${one.kind}Ret`,
  ListID: one.listId,
  EditSequence: one.editSequence,
  Name: one.name,
  IsActive: String(one.isActive),
})

const invoice = (one: Invoice) => ({
  TxnID: one.txnId,
  EditSequence: one.editSequence,
  CustomerRef: reference(one.customer),
  TxnDate: one.txnDate,
  RefNumber: one.refNumber,
  DueDate: one.dueDate,
  Subtotal: dollars(one.subtotalCents),
  Memo: one.memo,
  InvoiceLineRet: one.lines.map((line) =>
    withoutEmpty({
      TxnLineID: line.txnLineId,
      ItemRef: reference(line.item),
      Desc: line.description,
      Quantity: String(line.quantity),
      Rate: dollars(line.rateCents),
      Amount: dollars(line.amountCents),
    }),
  ),
})

const bill = (one: Bill) => ({
  TxnID: one.txnId,
  EditSequence: one.editSequence,
  VendorRef: reference(one.vendor),
  TxnDate: one.txnDate,
  AmountDue: dollars(one.amountDueCents),
  ExpenseLineRet: one.lines.map((line) =>
    withoutEmpty({
      TxnLineID: line.txnLineId,
      AccountRef: reference(line.account),
      Amount: dollars(line.amountCents),
      Memo: line.memo,
    }),
  ),
})

const payment = (one: Payment) => ({
  TxnID: one.txnId,
  EditSequence: one.editSequence,
  CustomerRef: reference(one.customer),
  TotalAmount: dollars(one.totalCents),
  AppliedToTxnRet: one.appliedTo.map((applied) => ({
    TxnID: applied.txnId,
    TxnType: 'Invoice',
    TxnDate: applied.txnDate,
    RefNumber: applied.refNumber,
    BalanceRemaining: dollars(applied.balanceRemainingCents),
    Amount: dollars(applied.amountCents),
  })),
})

function reference({ id, fullName }: Reference) {
  return { ListID: id, FullName: fullName }
}

function address(one: Address) {
  const lines = Object.fromEntries(one.lines.map((line, index) => [`Addr${index + 1}`, line]))
  return withoutEmpty({
    ...lines,
    City: one.city,
    State: one.state,
    PostalCode: one.postalCode,
    Country: one.country,
  })
}

function dollars(cents: number) {
  return `${cents < 0 ? '-' : ''}${Math.floor(Math.abs(cents) / 100)}.${String(Math.abs(cents) % 100).padStart(2, '0')}`
}

/** QuickBooks leaves out what is empty. */
function withoutEmpty(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== '' && value !== null && !isEmptyList(value)),
  )
}

function isEmptyList(value: unknown) {
  return Array.isArray(value) && value.length === 0
}
