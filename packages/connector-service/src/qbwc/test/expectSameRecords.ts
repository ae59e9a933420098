import { quickBooksDataTypes } from 'connections-sdk/contract'
import { expect } from 'vitest'
import { companyRecords, type CompanyFile } from 'web-connector'
import type { TestConnection } from './newConnection'
import { readRecords } from './readRecords'

/** What is held of the company file equals it: every record once, field by field, and nothing else is live. */
export async function expectSameRecords(
  connection: Pick<TestConnection, 'service' | 'connectionId'>,
  file: CompanyFile,
  ...writing: Parameters<typeof companyRecords> extends [CompanyFile, ...infer Rest] ? Rest : never
) {
  const expected = companyRecords(file, ...writing)
  const read = await readDataTypes(connection)
  for (const dataType of quickBooksDataTypes.filter((one) => read.has(one))) {
    const stored = await readRecords(connection, dataType)
    const records = expected[dataType]
    const ids = { held: [...stored.keys()].toSorted(), inFile: [...records.keys()].toSorted() }
    expect({ dataType, ids: ids.held }).toEqual({ dataType, ids: ids.inFile })
    const differing = [...records].filter(([id, fields]) => !isSame(stored.get(id)?.fields, fields))
    expect(differing.slice(0, 3).map(([id]) => [dataType, stored.get(id)?.fields])).toEqual(
      differing.slice(0, 3).map(([, fields]) => [dataType, fields]),
    )
  }
}

async function readDataTypes({ service, connectionId }: Pick<TestConnection, 'service' | 'connectionId'>) {
  const rows = await service.database.db
    .selectFrom('data_types')
    .select('data_type')
    .where('connection_id', '=', connectionId)
    .where('last_success_id', 'is not', null)
    .execute()
  return new Set(rows.map(({ data_type }) => data_type))
}

/** Apart from what the copy notes beside qbXML's own fields. */
function isSame(stored: unknown, expected: object) {
  return JSON.stringify(sorted(stored)) === JSON.stringify(sorted(expected))
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value)
    .filter(([name]) => !name.startsWith('$'))
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, field]) => [name, sorted(field)])
}
