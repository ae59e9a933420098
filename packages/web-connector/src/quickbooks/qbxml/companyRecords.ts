import type { CompanyFile } from '../company/CompanyFile'
import { dataTypes, idOf, type AnyRecord, type DataType } from '../company/dataTypes'
import { linkedTransactions } from '../company/references'
import { answerCompany } from './answerAboutCompany'
import { contentText, type QbElement, type Writing } from './elementTree'
import { rowOf } from './rowsOf'
import { onlyWanted } from './wanted'

/** A record's elements by qbXML's names. What may repeat is always a list. */
export interface RecordFields {
  [element: string]: string | RecordFields | (string | RecordFields)[]
}

/**
 * What a faithful copy of a company file holds: for each data type, each record's fields by ListID or TxnID (the company's
 * by `company`), as queries answer them with lines, linked transactions and OwnerID 0. Of employees, only names.
 *
 * @param writing - How this QuickBooks writes times: its faults.
 */
export function companyRecords(
  file: CompanyFile,
  writing: Writing = {},
): Record<DataType | 'company', Map<string, RecordFields>> {
  const links = linkedTransactions(file)
  const fieldsOf = (dataType: DataType, record: AnyRecord) => {
    const written = rowOf(dataType, record).write(links.get(idOf(record)) ?? [])
    const elements = dataType === 'employees' ? employeeElements : null
    const wanted = { lines: true, links: true, ownerIds: new Set(['0']), elements }
    return contentOf(
      written.map((element) => onlyWanted(element, wanted)),
      writing,
    )
  }
  const company = contentOf(answerCompany([], file).elements, writing)
  const recordsOf = (dataType: DataType) => {
    const records: AnyRecord[] = file[dataType]
    return new Map(records.map((record) => [idOf(record), fieldsOf(dataType, record)]))
  }
  return Object.assign(
    Object.fromEntries(dataTypes.map((dataType) => [dataType, recordsOf(dataType)])) as Record<
      DataType,
      Map<string, RecordFields>
    >,
    { company: new Map([['company', company]]) },
  )
}

const employeeElements = new Set(
  'ListID TimeCreated TimeModified EditSequence Name IsActive FirstName MiddleName LastName'.split(' '),
)

// What repeats in the reference and doesn't end in Ret.
const repeated = new Set(
  'LinkedTxn ShipToAddress AdditionalContactRef Service JournalDebitLine JournalCreditLine ItemGroupLine'.split(' '),
)

/** The fields of the one record that was written. */
function contentOf([record]: QbElement[], writing: Writing): RecordFields {
  return Array.isArray(record?.content) ? fieldsOf(record.content, writing) : {}
}

function fieldsOf(elements: QbElement[], writing: Writing): RecordFields {
  const fields: RecordFields = {}
  for (const { name, content } of elements) {
    const value = Array.isArray(content) ? fieldsOf(content, writing) : contentText(content, writing)
    const earlier = fields[name]
    if (Array.isArray(earlier)) earlier.push(value)
    else fields[name] = name.endsWith('Ret') || repeated.has(name) ? [value] : value
  }
  return fields
}
