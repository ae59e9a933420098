import type { XmlElement } from '@rgrove/parse-xml'
import type { CompanyFile } from '../company/CompanyFile'
import { HresultError } from '../hresults'
import type { Fields } from '../company/records'
import { linkedTransactions } from '../company/references'
import type { QbElement, Writing } from './elementTree'
import { filterRows } from './filterRows'
import { textOf, textsOf } from './readQbxml'
import { queriedRows, type QueryName, type Row } from './rowsOf'
import type { SessionContext } from './SessionContext'
import { RequestRefused, type Status, statusNoMatch, statusNotAllFound, statusOk } from './Status'
import { onlyWanted, wantedBy, type Wanted } from './wanted'

export interface Answer {
  status: Status
  /** After the status attributes, in this order. */
  attributes?: Record<string, string | number | undefined>
  elements: QbElement[]
}

/** A query of a list or of transactions, with or without an iterator. */
export function answerQuery(name: QueryName, request: XmlElement, context: SessionContext): Answer {
  const { iterator } = request.attributes
  return iterator === undefined ? answerAtOnce(name, request, context) : answerPage(name, request, iterator, context)
}

function answerAtOnce(name: QueryName, request: XmlElement, { file, writing }: SessionContext): Answer {
  const { status, rows } = selectRows(request, queriedRows(name, file), writing)
  const maxReturned = readMaxReturned(request)
  const returned = maxReturned === undefined ? rows : rows.slice(0, maxReturned)
  const metaData = request.attributes.metaData ?? 'NoMetaData'
  if (!['NoMetaData', 'MetaDataOnly', 'MetaDataAndResponseData'].includes(metaData))
    throw new HresultError('0x80040400')
  return {
    status: rows.length === 0 && status === statusOk ? statusNoMatch : status,
    attributes: { retCount: metaData === 'NoMetaData' ? undefined : rows.length },
    elements: metaData === 'MetaDataOnly' ? [] : writeRows(returned, file, wantedBy(request)),
  }
}

function answerPage(
  name: QueryName,
  request: XmlElement,
  iterator: string,
  { file, iterators, writing }: SessionContext,
): Answer {
  const iteratorId = request.attributes.iteratorID ?? ''
  if (iterator === 'Stop') {
    iterators.stop(name, iteratorId)
    return { status: statusOk, elements: [] }
  }
  const maxReturned = readMaxReturned(request)
  if (maxReturned === undefined) throw new RequestRefused(3210, 'An iterator needs the field "MaxReturned".')
  const page =
    iterator === 'Start'
      ? iterators.start(
          name,
          selectRows(request, queriedRows(name, file), writing).rows,
          wantedBy(request),
          maxReturned,
        )
      : iterators.continue(name, iteratorId, maxReturned)
  return {
    status: page.rows.length === 0 ? statusNoMatch : statusOk,
    attributes: { iteratorRemainingCount: page.remaining, iteratorID: page.iteratorId },
    elements: writeRows(page.rows, file, page.wanted),
  }
}

/** @throws HresultError 0x80040400 when it is not an integer of 1 or more. */
function readMaxReturned(request: XmlElement): number | undefined {
  const text = textOf(request, 'MaxReturned')
  if (text === undefined) return undefined
  if (!/^\s*\d{1,9}\s*$/.test(text) || Number(text) < 1) throw new HresultError('0x80040400')
  return Number(text)
}

function writeRows(rows: Row[], file: CompanyFile, wanted: Wanted): QbElement[] {
  const links = wanted.links ? linkedTransactions(file) : new Map<string, Fields[]>()
  return rows.flatMap((row) => row.write(links.get(row.id) ?? [])).map((record) => onlyWanted(record, wanted))
}

interface Selection {
  rows: Row[]
  /** OK, or a warning that some of the named records are not there. */
  status: Status
}

const byId = ['ListID', 'TxnID']
const byName = ['FullName', 'RefNumber', 'RefNumberCaseSensitive']

/**
 * The rows that a query asks for, by name or by filter.
 * @throws RequestRefused 3210 for a value that cannot be, 3250 for a feature that the company has not.
 */
function selectRows(request: XmlElement, rows: Row[], writing: Writing): Selection {
  const ids = byId.flatMap((name) => textsOf(request, name))
  if (ids.length > 0) return named(ids, (wanted) => rows.filter((row) => row.id === wanted))
  const isCaseSensitive = textsOf(request, 'RefNumberCaseSensitive').length > 0
  const names = byName.flatMap((name) => textsOf(request, name))
  if (names.length > 0) {
    return named(names, (wanted) =>
      rows.filter((row) => (isCaseSensitive ? row.name === wanted : row.name.toLowerCase() === wanted.toLowerCase())),
    )
  }
  return { rows: filterRows(request, rows, writing), status: statusOk }
}

function named(wanted: string[], find: (wanted: string) => Row[]): Selection {
  const found = wanted.map((name) => ({ name, rows: find(name) }))
  const missing = found.find(({ rows }) => rows.length === 0)
  return {
    rows: found.flatMap(({ rows }) => rows),
    status: missing ? statusNotAllFound(missing.name) : statusOk,
  }
}
