import type { XmlElement } from '@rgrove/parse-xml'
import { filterRows } from './filterRows'
import { textsOf } from './readQbxml'
import type { Row } from './rowsOf'
import { statusNotAllFound, statusOk, type Status } from './Status'

export interface Selection {
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
export function selectRows(request: XmlElement, rows: Row[]): Selection {
  const ids = byId.flatMap((name) => textsOf(request, name))
  if (ids.length > 0) return named(ids, (wanted) => rows.filter((row) => row.id === wanted))
  const isCaseSensitive = textsOf(request, 'RefNumberCaseSensitive').length > 0
  const names = byName.flatMap((name) => textsOf(request, name))
  if (names.length > 0) {
    return named(names, (wanted) =>
      rows.filter((row) => (isCaseSensitive ? row.name === wanted : row.name.toLowerCase() === wanted.toLowerCase())),
    )
  }
  return { rows: filterRows(request, rows), status: statusOk }
}

function named(wanted: string[], find: (wanted: string) => Row[]): Selection {
  const found = wanted.map((name) => ({ name, rows: find(name) }))
  const missing = found.find(({ rows }) => rows.length === 0)
  return {
    rows: found.flatMap(({ rows }) => rows),
    status: missing ? statusNotAllFound(missing.name) : statusOk,
  }
}
