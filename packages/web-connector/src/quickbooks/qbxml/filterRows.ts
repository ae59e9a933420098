import type { XmlElement } from '@rgrove/parse-xml'
import { childElements } from '../../xml/childElements'
import type { Reference } from '../company/records'
import { HresultError } from '../hresults'
import type { Writing } from './elementTree'
import { readLocalTime } from './localTime'
import { childOf, textOf, textsOf } from './readQbxml'
import type { Row } from './rowsOf'
import { RequestRefused } from './Status'

type Test = (row: Row) => boolean

/** The rows that pass every filter of a query. Of a list, only active records unless ActiveStatus says otherwise. */
export function filterRows(request: XmlElement, rows: Row[], writing: Writing): Row[] {
  for (const feature of ['CurrencyFilter', 'ClassFilter', 'ItemRef']) {
    if (childOf(request, feature))
      throw new RequestRefused(3250, 'This feature is not enabled or not available in this version of QuickBooks.')
  }
  const tests = [
    activeTest(textOf(request, 'ActiveStatus') ?? 'ActiveOnly'),
    modifiedTest(request, writing),
    txnDateTest(childOf(request, 'TxnDateRangeFilter')),
    ...textTests(request),
    accountTypeTest(textsOf(request, 'AccountType')),
    referenceTest(childOf(request, 'EntityFilter'), (row) => row.entities),
    referenceTest(childOf(request, 'AccountFilter'), (row) => row.accounts),
    paidTest(textOf(request, 'PaidStatus') ?? 'All'),
    balanceTest(childOf(request, 'TotalBalanceFilter')),
  ].filter((test) => test !== null)
  return rows.filter((row) => tests.every((test) => test(row)))
}

function activeTest(wanted: string): Test | null {
  if (wanted === 'All') return null
  if (wanted === 'ActiveOnly') return (row) => row.isActive !== false
  if (wanted === 'InactiveOnly') return (row) => row.isActive === false
  throw invalid('ActiveStatus')
}

function modifiedTest(request: XmlElement, writing: Writing): Test {
  const isWithin = withinTimes(childOf(request, 'ModifiedDateRangeFilter') ?? request, 'ModifiedDate', writing)
  return (row) => isWithin(row.modifiedAt)
}

/**
 * Whether a time is within a range, both ends included.
 *
 * @param name - `ModifiedDate` for FromModifiedDate and ToModifiedDate.
 */
export function withinTimes(range: XmlElement, name: string, writing: Writing): (isoTime: string) => boolean {
  const from = timeOf(range, `From${name}`, 'start', writing) ?? -Infinity
  const to = timeOf(range, `To${name}`, 'end', writing) ?? Infinity
  return (isoTime) => {
    const at = Date.parse(isoTime)
    return at >= from && at <= to
  }
}

function timeOf(element: XmlElement, name: string, edge: 'start' | 'end', writing: Writing): number | undefined {
  const text = textOf(element, name)
  if (text === undefined) return undefined
  const time = readLocalTime(text, edge, writing.forgetsDaylightSaving)
  if (time === undefined) throw invalid(name)
  return time
}

function txnDateTest(range: XmlElement | undefined): Test | null {
  if (!range) return null
  const from = textOf(range, 'FromTxnDate') ?? '0000-01-01'
  const to = textOf(range, 'ToTxnDate') ?? '9999-12-31'
  const macro = textOf(range, 'DateMacro')
  if (macro !== undefined && childElements(range).length > 1) throw new HresultError('0x80040400')
  if (macro === 'All') return null
  if (macro !== undefined) throw invalid('DateMacro')
  if (![from, to].every((date) => /^\d{4}-\d{2}-\d{2}$/.test(date))) throw invalid('TxnDateRangeFilter')
  return (row) => row.txnDate !== undefined && row.txnDate >= from && row.txnDate <= to
}

function textTests(request: XmlElement): (Test | null)[] {
  return [
    matchesText(childOf(request, 'NameFilter'), 'Name'),
    matchesText(childOf(request, 'RefNumberFilter'), 'RefNumber'),
    withinRange(childOf(request, 'NameRangeFilter'), 'Name'),
    withinRange(childOf(request, 'RefNumberRangeFilter'), 'RefNumber'),
  ].map((matches) => matches && ((row) => matches(row.name)))
}

function accountTypeTest(types: string[]): Test | null {
  return types.length === 0 ? null : (row) => row.accountType !== undefined && types.includes(row.accountType)
}

function referenceTest(
  filter: XmlElement | undefined,
  referencesOf: (row: Row) => Reference[] | undefined,
): Test | null {
  if (!filter) return null
  const ids = new Set([...textsOf(filter, 'ListID'), ...textsOf(filter, 'ListIDWithChildren')])
  const names = textsOf(filter, 'FullName')
  const families = textsOf(filter, 'FullNameWithChildren')
  const isWanted = ({ id, fullName }: Reference) =>
    ids.has(id) ||
    names.includes(fullName) ||
    families.some((family) => fullName === family || fullName.startsWith(`${family}:`))
  return (row) => referencesOf(row)?.some(isWanted) ?? false
}

function paidTest(wanted: string): Test | null {
  if (wanted === 'All') return null
  if (wanted === 'PaidOnly') return (row) => row.isPaid === true
  if (wanted === 'NotPaidOnly') return (row) => row.isPaid === false
  throw invalid('PaidStatus')
}

function balanceTest(filter: XmlElement | undefined): Test | null {
  if (!filter) return null
  const cents = Math.round(Number(textOf(filter, 'Amount')) * 100)
  if (Number.isNaN(cents)) throw invalid('Amount')
  const compare = {
    LessThan: (value: number) => value < cents,
    LessThanEqual: (value: number) => value <= cents,
    Equal: (value: number) => value === cents,
    GreaterThan: (value: number) => value > cents,
    GreaterThanEqual: (value: number) => value >= cents,
  }
  const operator = Object.entries(compare).find(([name]) => name === textOf(filter, 'Operator'))
  if (!operator) throw invalid('Operator')
  return (row) => row.balanceCents !== undefined && operator[1](row.balanceCents)
}

function invalid(name: string): RequestRefused {
  return new RequestRefused(3210, `There was an error when setting a value for the field "${name}".`)
}

type Matches = (text: string) => boolean

/** The test of a NameFilter or RefNumberFilter; case does not matter. Null when there is no filter. */
function matchesText(filter: XmlElement | undefined, name: string): Matches | null {
  if (!filter) return null
  const wanted = (textOf(filter, name) ?? '').toLowerCase()
  const criterion = textOf(filter, 'MatchCriterion')
  if (criterion === 'StartsWith') return (text) => text.toLowerCase().startsWith(wanted)
  if (criterion === 'Contains') return (text) => text.toLowerCase().includes(wanted)
  if (criterion === 'EndsWith') return (text) => text.toLowerCase().endsWith(wanted)
  throw new RequestRefused(3210, 'There was an error when setting a value for the field "MatchCriterion".')
}

/** The test of a NameRangeFilter or RefNumberRangeFilter, both ends included. Null when there is no filter. */
function withinRange(filter: XmlElement | undefined, name: string): Matches | null {
  if (!filter) return null
  const from = textOf(filter, `From${name}`)?.toLowerCase()
  const to = textOf(filter, `To${name}`)?.toLowerCase()
  return (text) => {
    const value = text.toLowerCase()
    return (from === undefined || value >= from) && (to === undefined || value <= to)
  }
}
