/**
 * The order of elements in each request, as in Intuit's Onscreen Reference for qbXML 13.0. A word is an element that may
 * come once, `name*` one that may repeat, `a|b` one or the other. `selectors` shut each other and all filters out.
 */
export interface RequestShape {
  attributes: readonly string[]
  selectors: readonly string[]
  filters: readonly string[]
  /** What may follow either. */
  tail: readonly string[]
}

const plain = ['requestID'] as const
const counted = ['requestID', 'metaData'] as const
const iterated = ['requestID', 'metaData', 'iterator', 'iteratorID'] as const

interface ListDifferences {
  /** AccountQuery and the small lists know no iterators. */
  iterators?: boolean
  /** After those that every list has. */
  filters?: readonly string[]
  /** Data extensions can be asked for. */
  owners?: boolean
}

function list({ iterators = false, filters = [], owners = false }: ListDifferences = {}): RequestShape {
  return {
    attributes: iterators ? iterated : counted,
    selectors: ['ListID*', 'FullName*'],
    filters: [
      'MaxReturned',
      'ActiveStatus',
      'FromModifiedDate',
      'ToModifiedDate',
      'NameFilter|NameRangeFilter',
      ...filters,
    ],
    tail: owners ? ['IncludeRetElement*', 'OwnerID*'] : ['IncludeRetElement*'],
  }
}

interface TransactionDifferences {
  /** LinkedTxn can be asked for. */
  links?: boolean
  accountFilter?: boolean
  refNumbers?: boolean
  paidStatus?: boolean
}

function transactions(differences: TransactionDifferences = {}): RequestShape {
  const { links = false, accountFilter = true, refNumbers = true, paidStatus = false } = differences
  const when = (is: boolean, ...names: string[]) => (is ? names : [])
  return {
    attributes: iterated,
    selectors: ['TxnID*', ...when(refNumbers, 'RefNumber*', 'RefNumberCaseSensitive*')],
    filters: [
      'MaxReturned',
      'ModifiedDateRangeFilter|TxnDateRangeFilter',
      'EntityFilter',
      ...when(accountFilter, 'AccountFilter'),
      ...when(refNumbers, 'RefNumberFilter|RefNumberRangeFilter'),
      'CurrencyFilter',
      ...when(paidStatus, 'PaidStatus'),
    ],
    tail: ['IncludeLineItems', ...when(links, 'IncludeLinkedTxns'), 'IncludeRetElement*', 'OwnerID*'],
  }
}

function deleted(type: string): RequestShape {
  const filters = [`${type}*`, 'DeletedDateRangeFilter']
  return { attributes: counted, selectors: [], filters, tail: ['IncludeRetElement*'] }
}

function oneOf(aggregate: string): RequestShape {
  return { attributes: plain, selectors: [], filters: [aggregate], tail: ['IncludeRetElement*'] }
}

const withBalance = ['TotalBalanceFilter', 'CurrencyFilter', 'ClassFilter']

export const requestShapes = {
  HostQueryRq: { attributes: plain, selectors: [], filters: ['IncludeListMetaData'], tail: ['IncludeRetElement*'] },
  CompanyQueryRq: { attributes: plain, selectors: [], filters: [], tail: ['IncludeRetElement*', 'OwnerID*'] },
  PreferencesQueryRq: { attributes: plain, selectors: [], filters: [], tail: ['IncludeRetElement*'] },
  AccountQueryRq: list({ filters: ['AccountType*', 'CurrencyFilter'], owners: true }),
  CustomerQueryRq: list({ iterators: true, filters: withBalance, owners: true }),
  VendorQueryRq: list({ iterators: true, filters: withBalance, owners: true }),
  ItemQueryRq: list({ iterators: true, owners: true }),
  InvoiceQueryRq: transactions({ links: true, paidStatus: true }),
  BillQueryRq: transactions({ links: true, paidStatus: true }),
  ReceivePaymentQueryRq: transactions(),
  EstimateQueryRq: transactions({ links: true }),
  SalesOrderQueryRq: transactions({ links: true, accountFilter: false }),
  SalesReceiptQueryRq: transactions(),
  CreditMemoQueryRq: transactions({ links: true }),
  PurchaseOrderQueryRq: transactions({ links: true }),
  VendorCreditQueryRq: transactions({ links: true }),
  BillPaymentCheckQueryRq: transactions(),
  BillPaymentCreditCardQueryRq: transactions(),
  CheckQueryRq: transactions({ links: true }),
  DepositQueryRq: transactions({ refNumbers: false }),
  JournalEntryQueryRq: transactions(),
  ClassQueryRq: list(),
  EmployeeQueryRq: list({ iterators: true, owners: true }),
  TermsQueryRq: list(),
  StandardTermsQueryRq: list(),
  DateDrivenTermsQueryRq: list(),
  SalesTaxCodeQueryRq: list(),
  PriceLevelQueryRq: list({ filters: ['ItemRef', 'CurrencyFilter'] }),
  ListDeletedQueryRq: deleted('ListDelType'),
  TxnDeletedQueryRq: deleted('TxnDelType'),
  CustomerModRq: oneOf('CustomerMod'),
  DataExtDefAddRq: oneOf('DataExtDefAdd'),
  DataExtAddRq: oneOf('DataExtAdd'),
  DataExtModRq: oneOf('DataExtMod'),
  DataExtDelRq: oneOf('DataExtDel'),
} satisfies Record<string, RequestShape>

export type RequestName = keyof typeof requestShapes

/** Elements that hold elements, in their order. */
export const aggregates: Record<string, readonly string[]> = {
  NameFilter: ['MatchCriterion', 'Name'],
  NameRangeFilter: ['FromName', 'ToName'],
  RefNumberFilter: ['MatchCriterion', 'RefNumber'],
  RefNumberRangeFilter: ['FromRefNumber', 'ToRefNumber'],
  ModifiedDateRangeFilter: ['FromModifiedDate', 'ToModifiedDate'],
  TxnDateRangeFilter: ['FromTxnDate', 'ToTxnDate', 'DateMacro'],
  DeletedDateRangeFilter: ['FromDeletedDate', 'ToDeletedDate'],
  TotalBalanceFilter: ['Operator', 'Amount'],
  EntityFilter: ['ListID*|FullName*|ListIDWithChildren|FullNameWithChildren'],
  AccountFilter: ['ListID*|FullName*|ListIDWithChildren|FullNameWithChildren'],
  CurrencyFilter: ['ListID*|FullName*'],
  ItemRef: ['ListID', 'FullName'],
  ClassFilter: ['ListID*|FullName*|ListIDWithChildren|FullNameWithChildren'],
  CustomerMod: ['ListID', 'EditSequence', 'Name', 'IsActive', 'CompanyName', 'Phone', 'Email'],
  DataExtDefAdd: ['OwnerID', 'DataExtName', 'DataExtType', 'AssignToObject*'],
  DataExtAdd: ['OwnerID', 'DataExtName', 'OtherDataExtType', 'DataExtValue'],
  DataExtMod: ['OwnerID', 'DataExtName', 'OtherDataExtType', 'DataExtValue'],
  DataExtDel: ['OwnerID', 'DataExtName', 'OtherDataExtType'],
}

/** Requests that are real qbXML, for records that a simulated company has not: answered with 3250. */
export const featuresNotEnabled: readonly string[] = ['CurrencyQueryRq']
