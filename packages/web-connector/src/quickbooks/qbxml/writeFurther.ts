import type { Fields, ListEntry, QuickBooksRecord, Transaction } from '../company/records'
import { elementsOf, extensionElements, field, type QbElement } from './elementTree'
import { stampFields } from './writeLists'

/**
 * The elements of each record in the order of qbXML 13.0, after what all lists or all transactions begin with. `a|b` are
 * lines that stand between each other.
 */
const orders: Record<string, string> = {
  Class: 'FullName IsActive ParentRef Sublevel',
  Employee: `IsActive Salutation FirstName MiddleName LastName JobTitle SupervisorRef Department Description TargetBonus
    EmployeeAddress PrintAs Phone Mobile Pager PagerPIN AltPhone Fax SSN Email AdditionalContactRef EmergencyContacts
    EmployeeType PartOrFullTime Exempt KeyEmployee Gender HiredDate OriginalHireDate AdjustedServiceDate ReleasedDate
    BirthDate USCitizen Ethnicity Disabled DisabilityDesc OnFile WorkAuthExpireDate USVeteran MilitaryStatus AccountNumber
    Notes AdditionalNotesRet BillingRateRef EmployeePayrollInfo ExternalGUID DataExtRet`,
  StandardTerms: 'IsActive StdDueDays StdDiscountDays DiscountPct',
  DateDrivenTerms: 'IsActive DayOfMonthDue DueNextMonthDays DiscountDayOfMonth DiscountPct',
  SalesTaxCode: 'IsActive IsTaxable Desc',
  PriceLevel: 'IsActive PriceLevelType PriceLevelFixedPercentage PriceLevelPerItemRet CurrencyRef',
  Estimate: `CustomerRef ClassRef TemplateRef TxnDate RefNumber BillAddress BillAddressBlock ShipAddress ShipAddressBlock
    IsActive PONumber TermsRef DueDate SalesRepRef FOB Subtotal ItemSalesTaxRef SalesTaxPercentage SalesTaxTotal TotalAmount
    CurrencyRef ExchangeRate TotalAmountInHomeCurrency Memo CustomerMsgRef IsToBeEmailed CustomerSalesTaxCodeRef Other
    ExternalGUID LinkedTxn EstimateLineRet|EstimateLineGroupRet DataExtRet`,
  SalesOrder: `CustomerRef ClassRef TemplateRef TxnDate RefNumber BillAddress BillAddressBlock ShipAddress ShipAddressBlock
    PONumber TermsRef DueDate SalesRepRef FOB ShipDate ShipMethodRef Subtotal ItemSalesTaxRef SalesTaxPercentage
    SalesTaxTotal TotalAmount CurrencyRef ExchangeRate TotalAmountInHomeCurrency IsManuallyClosed IsFullyInvoiced Memo
    CustomerMsgRef IsToBePrinted IsToBeEmailed CustomerSalesTaxCodeRef Other ExternalGUID LinkedTxn
    SalesOrderLineRet|SalesOrderLineGroupRet DataExtRet`,
  SalesReceipt: `CustomerRef ClassRef TemplateRef TxnDate RefNumber BillAddress BillAddressBlock ShipAddress ShipAddressBlock
    IsPending CheckNumber PaymentMethodRef DueDate SalesRepRef ShipDate ShipMethodRef FOB Subtotal ItemSalesTaxRef
    SalesTaxPercentage SalesTaxTotal TotalAmount CurrencyRef ExchangeRate TotalAmountInHomeCurrency Memo CustomerMsgRef
    IsToBePrinted IsToBeEmailed CustomerSalesTaxCodeRef DepositToAccountRef CreditCardTxnInfo Other ExternalGUID
    SalesReceiptLineRet|SalesReceiptLineGroupRet DataExtRet`,
  CreditMemo: `CustomerRef ClassRef ARAccountRef TemplateRef TxnDate RefNumber BillAddress BillAddressBlock ShipAddress
    ShipAddressBlock IsPending PONumber TermsRef DueDate SalesRepRef FOB ShipDate ShipMethodRef Subtotal ItemSalesTaxRef
    SalesTaxPercentage SalesTaxTotal TotalAmount CreditRemaining CurrencyRef ExchangeRate CreditRemainingInHomeCurrency Memo
    CustomerMsgRef IsToBePrinted IsToBeEmailed CustomerSalesTaxCodeRef Other ExternalGUID LinkedTxn
    CreditMemoLineRet|CreditMemoLineGroupRet DataExtRet`,
  PurchaseOrder: `VendorRef ClassRef InventorySiteRef ShipToEntityRef TemplateRef TxnDate RefNumber VendorAddress
    VendorAddressBlock ShipAddress ShipAddressBlock TermsRef DueDate ExpectedDate ShipMethodRef FOB TotalAmount CurrencyRef
    ExchangeRate TotalAmountInHomeCurrency IsManuallyClosed IsFullyReceived Memo VendorMsg IsToBePrinted IsToBeEmailed Other1
    Other2 ExternalGUID LinkedTxn PurchaseOrderLineRet|PurchaseOrderLineGroupRet DataExtRet`,
  VendorCredit: `VendorRef APAccountRef TxnDate CreditAmount CurrencyRef ExchangeRate CreditAmountInHomeCurrency RefNumber Memo
    ExternalGUID LinkedTxn ExpenseLineRet ItemLineRet|ItemGroupLineRet OpenAmount DataExtRet`,
  BillPaymentCheck: `PayeeEntityRef APAccountRef TxnDate BankAccountRef Amount CurrencyRef ExchangeRate AmountInHomeCurrency
    RefNumber Memo Address AddressBlock IsToBePrinted ExternalGUID AppliedToTxnRet DataExtRet`,
  BillPaymentCreditCard: `PayeeEntityRef APAccountRef TxnDate CreditCardAccountRef Amount CurrencyRef ExchangeRate
    AmountInHomeCurrency RefNumber Memo ExternalGUID AppliedToTxnRet DataExtRet`,
  Check: `AccountRef PayeeEntityRef RefNumber TxnDate Amount CurrencyRef ExchangeRate AmountInHomeCurrency Memo Address
    AddressBlock IsToBePrinted ExternalGUID LinkedTxn ExpenseLineRet ItemLineRet|ItemGroupLineRet DataExtRet`,
  Deposit: `TxnDate DepositToAccountRef Memo DepositTotal CurrencyRef ExchangeRate DepositTotalInHomeCurrency CashBackInfoRet
    ExternalGUID DepositLineRet DataExtRet`,
  JournalEntry: `TxnDate RefNumber IsAdjustment IsHomeCurrencyAdjustment IsAmountsEnteredInHomeCurrency CurrencyRef
    ExchangeRate ExternalGUID JournalDebitLine|JournalCreditLine DataExtRet`,
}

const positions = new Map(
  Object.entries(orders).map(([type, order]) => [
    type,
    new Map(order.split(/\s+/).flatMap((slot, position) => slot.split('|').map((name) => [name, position] as const))),
  ]),
)

export function writeListEntry(entry: ListEntry): QbElement[] {
  const { fullName, isActive } = entry
  const start = [...field('ListID', entry.listId), ...stampFields(entry), ...field('Name', entry.name)]
  return write(entry, start, { FullName: fullName, IsActive: String(isActive) }, [])
}

/** @param links - LinkedTxn, besides what the transaction's own fields tell. */
export function writeTransaction(transaction: Transaction, links: Fields[]): QbElement[] {
  const { txnDate, refNumber, memo, lines } = transaction
  const start = [
    ...field('TxnID', transaction.txnId),
    ...stampFields(transaction),
    ...field('TxnNumber', transaction.txnNumber),
  ]
  const written = lines.map((line) => ({
    name: line.element,
    content: [...elementsOf(line.fields), ...extensionElements(line)],
  }))
  const common = { TxnDate: txnDate, RefNumber: refNumber, Memo: memo, LinkedTxn: links }
  return write(transaction, start, common, written)
}

/**
 * @param common - What QuickBooks leaves out where the type has no such element.
 * @throws RangeError when the record has a field that its type doesn't have: the real QuickBooks couldn't answer it.
 */
function write(
  record: QuickBooksRecord & { type: string; fields: Fields },
  start: QbElement[],
  common: Fields,
  lines: QbElement[],
): QbElement[] {
  const position = positions.get(record.type)
  if (!position) throw new RangeError(`${record.type} is no type of qbXML records.`)
  const own = [...elementsOf(record.fields), ...lines, ...extensionElements(record)]
  const unknown = own.find(({ name }) => !position.has(name))
  if (unknown) throw new RangeError(`${record.type}Ret has no ${unknown.name} in qbXML 13.0.`)
  const content = [...own, ...elementsOf(common).filter(({ name }) => position.has(name))]
  const placeOf = ({ name }: QbElement) => position.get(name) ?? 0
  content.sort((left, right) => placeOf(left) - placeOf(right))
  return [{ name: `${record.type}Ret`, content: [...start, ...content] }]
}
