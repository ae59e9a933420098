import { expect } from 'vitest'
import type { CompanyFile } from 'web-connector'
import { expectedRecords } from './expectedRecords'
import type { TestConnection } from './newConnection'
import { readRecords } from './readRecords'

/** Every record of the company file is stored, once, as it is, and nothing else is. */
export async function expectSameRecords(
  connection: Pick<TestConnection, 'service' | 'connectionId'>,
  file: CompanyFile,
) {
  for (const [dataType, expected] of Object.entries(expectedRecords(file))) {
    const stored = await readRecords(connection, dataType)
    expect([...stored.keys()].toSorted()).toEqual([...expected.keys()].toSorted())
    const differing = [...expected].filter(([id, fields]) => !contains(stored.get(id)?.fields, fields))
    expect(differing.slice(0, 3).map(([id, fields]) => [fields, stored.get(id)?.fields])).toEqual([])
  }
  const company = await readRecords(connection, 'company')
  expect(company.get('company')?.fields).toMatchObject({ CompanyName: file.company.companyName })
}

function contains(stored: unknown, expected: object) {
  return expect.objectContaining(expected).asymmetricMatch(stored)
}
