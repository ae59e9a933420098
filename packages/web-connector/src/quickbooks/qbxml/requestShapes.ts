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
const queried = ['requestID', 'metaData'] as const
const iterated = ['requestID', 'metaData', 'iterator', 'iteratorID'] as const
const listSelectors = ['ListID*', 'FullName*'] as const
const listFilters = ['MaxReturned', 'ActiveStatus', 'FromModifiedDate', 'ToModifiedDate', 'NameFilter|NameRangeFilter']
const returned = ['IncludeRetElement*', 'OwnerID*'] as const
const transactionSelectors = ['TxnID*', 'RefNumber*', 'RefNumberCaseSensitive*'] as const
const transactionFilters = [
  'MaxReturned',
  'ModifiedDateRangeFilter|TxnDateRangeFilter',
  'EntityFilter',
  'AccountFilter',
  'RefNumberFilter|RefNumberRangeFilter',
  'CurrencyFilter',
]

function oneOf(aggregate: string): RequestShape {
  return { attributes: plain, selectors: [], filters: [aggregate], tail: ['IncludeRetElement*'] }
}

export const requestShapes = {
  HostQueryRq: { attributes: plain, selectors: [], filters: ['IncludeListMetaData'], tail: ['IncludeRetElement*'] },
  CompanyQueryRq: { attributes: plain, selectors: [], filters: [], tail: returned },
  PreferencesQueryRq: { attributes: plain, selectors: [], filters: [], tail: ['IncludeRetElement*'] },
  AccountQueryRq: {
    attributes: queried,
    selectors: listSelectors,
    filters: [...listFilters, 'AccountType*', 'CurrencyFilter'],
    tail: returned,
  },
  CustomerQueryRq: {
    attributes: iterated,
    selectors: listSelectors,
    filters: [...listFilters, 'TotalBalanceFilter', 'CurrencyFilter', 'ClassFilter'],
    tail: returned,
  },
  VendorQueryRq: {
    attributes: iterated,
    selectors: listSelectors,
    filters: [...listFilters, 'TotalBalanceFilter', 'CurrencyFilter', 'ClassFilter'],
    tail: returned,
  },
  ItemQueryRq: { attributes: iterated, selectors: listSelectors, filters: listFilters, tail: returned },
  InvoiceQueryRq: {
    attributes: iterated,
    selectors: transactionSelectors,
    filters: [...transactionFilters, 'PaidStatus'],
    tail: ['IncludeLineItems', 'IncludeLinkedTxns', ...returned],
  },
  BillQueryRq: {
    attributes: iterated,
    selectors: transactionSelectors,
    filters: [...transactionFilters, 'PaidStatus'],
    tail: ['IncludeLineItems', 'IncludeLinkedTxns', ...returned],
  },
  ReceivePaymentQueryRq: {
    attributes: iterated,
    selectors: transactionSelectors,
    filters: transactionFilters,
    tail: ['IncludeLineItems', ...returned],
  },
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
  TotalBalanceFilter: ['Operator', 'Amount'],
  EntityFilter: ['ListID*|FullName*|ListIDWithChildren|FullNameWithChildren'],
  AccountFilter: ['ListID*|FullName*|ListIDWithChildren|FullNameWithChildren'],
  CurrencyFilter: ['ListID*|FullName*'],
  ClassFilter: ['ListID*|FullName*|ListIDWithChildren|FullNameWithChildren'],
  CustomerMod: ['ListID', 'EditSequence', 'Name', 'IsActive', 'CompanyName', 'Phone', 'Email'],
  DataExtDefAdd: ['OwnerID', 'DataExtName', 'DataExtType', 'AssignToObject*'],
  DataExtAdd: ['OwnerID', 'DataExtName', 'OtherDataExtType', 'DataExtValue'],
  DataExtMod: ['OwnerID', 'DataExtName', 'OtherDataExtType', 'DataExtValue'],
  DataExtDel: ['OwnerID', 'DataExtName', 'OtherDataExtType'],
}

/** Requests that are real qbXML, for records that a simulated company has not: answered with 3250. */
export const featuresNotEnabled: readonly string[] = [
  'BillPaymentCheckQueryRq',
  'CheckQueryRq',
  'ClassQueryRq',
  'CreditMemoQueryRq',
  'CurrencyQueryRq',
  'EmployeeQueryRq',
  'EstimateQueryRq',
  'JournalEntryQueryRq',
  'PurchaseOrderQueryRq',
  'SalesOrderQueryRq',
  'SalesReceiptQueryRq',
  'VendorCreditQueryRq',
]
