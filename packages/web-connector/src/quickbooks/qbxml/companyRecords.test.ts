import type { XmlElement } from '@rgrove/parse-xml'
import { expect, test, vi } from 'vitest'
import { createCompanyFile } from '../company/createCompanyFile'
import { dataTypes, type DataType } from '../company/dataTypes'
import { sessionWith } from '../../testing/quickBooksSession'
import { attributeOf } from '../../testing/valuesOf'
import { childElements } from '../../xml/childElements'
import { readXml } from '../../xml/readXml'
import { companyRecords, type RecordFields } from './companyRecords'

// Generous: other work may share the machine.
vi.setConfig({ testTimeout: 60_000 })

const list = { query: '<ActiveStatus>All</ActiveStatus>', tail: '<OwnerID>0</OwnerID>' }
const smallList = { query: '<ActiveStatus>All</ActiveStatus>', tail: '' }
const withLines = { query: '', tail: '<IncludeLineItems>true</IncludeLineItems><OwnerID>0</OwnerID>' }
const withLinks = {
  query: '',
  tail: '<IncludeLineItems>true</IncludeLineItems><IncludeLinkedTxns>true</IncludeLinkedTxns><OwnerID>0</OwnerID>',
}

/** The queries of each data type, and all that can be asked for in them. */
const queries: Record<DataType, { names: string[]; asked: typeof list; iterators?: boolean }> = {
  accounts: { names: ['Account'], asked: list, iterators: false },
  customers: { names: ['Customer'], asked: list },
  vendors: { names: ['Vendor'], asked: list },
  items: { names: ['Item'], asked: list },
  invoices: { names: ['Invoice'], asked: withLinks },
  bills: { names: ['Bill'], asked: withLinks },
  payments: { names: ['ReceivePayment'], asked: withLines },
  estimates: { names: ['Estimate'], asked: withLinks },
  salesOrders: { names: ['SalesOrder'], asked: withLinks },
  salesReceipts: { names: ['SalesReceipt'], asked: withLines },
  creditMemos: { names: ['CreditMemo'], asked: withLinks },
  purchaseOrders: { names: ['PurchaseOrder'], asked: withLinks },
  vendorCredits: { names: ['VendorCredit'], asked: withLinks },
  billPayments: { names: ['BillPaymentCheck', 'BillPaymentCreditCard'], asked: withLines },
  checks: { names: ['Check'], asked: withLinks },
  deposits: { names: ['Deposit'], asked: withLines },
  journalEntries: { names: ['JournalEntry'], asked: withLines },
  classes: { names: ['Class'], asked: smallList, iterators: false },
  employees: {
    names: ['Employee'],
    asked: {
      ...list,
      tail: ['ListID', 'TimeCreated', 'TimeModified', 'EditSequence', 'Name', 'IsActive', 'FirstName', 'LastName']
        .map((name) => `<IncludeRetElement>${name}</IncludeRetElement>`)
        .join(''),
    },
  },
  terms: { names: ['Terms'], asked: smallList, iterators: false },
  salesTaxCodes: { names: ['SalesTaxCode'], asked: smallList, iterators: false },
  priceLevels: { names: ['PriceLevel'], asked: smallList, iterators: false },
}

const repeated = /Ret$|^LinkedTxn$|^Journal(Debit|Credit)Line$|^ItemGroupLine$/

function fieldsOf(element: XmlElement): RecordFields | string {
  const children = childElements(element)
  if (children.length === 0) return element.text
  const fields: RecordFields = {}
  for (const child of children) {
    const earlier = fields[child.name]
    if (Array.isArray(earlier)) earlier.push(fieldsOf(child))
    else fields[child.name] = repeated.test(child.name) ? [fieldsOf(child)] : fieldsOf(child)
  }
  return fields
}

function recordsIn(answer: string): [string, RecordFields][] {
  const [set] = childElements(readXml(answer).root!)
  return childElements(childElements(set!)[0]!).map((element) => {
    const fields = fieldsOf(element) as RecordFields
    return [String(fields.ListID ?? fields.TxnID), fields]
  })
}

const counts = Object.fromEntries(dataTypes.slice(7).map((dataType) => [dataType, 7]))
const companyFile = () => createCompanyFile({ ...counts, invoices: 20, salesTaxItems: 2, itemGroups: 1 })

test.each(dataTypes)(
  '%s are answered whole, in pages where there are iterators, and are what a copy must hold',
  async (dataType) => {
    const file = companyFile()
    const { ask } = await sessionWith(file)
    const { names, asked, iterators = true } = queries[dataType]
    const found: [string, RecordFields][] = []
    for (const name of names) {
      const page = (attributes: string) =>
        `<${name}QueryRq${attributes}>${iterators ? '<MaxReturned>3</MaxReturned>' : ''}${asked.query}${asked.tail}</${name}QueryRq>`
      let answer = await ask(page(iterators ? ' iterator="Start"' : ''))
      found.push(...recordsIn(answer))
      while (Number(attributeOf(answer, 'iteratorRemainingCount') ?? 0) > 0) {
        answer = await ask(page(` iterator="Continue" iteratorID="${attributeOf(answer, 'iteratorID')}"`))
        found.push(...recordsIn(answer))
      }
      if (!iterators) {
        await expect(ask(page(' iterator="Start"'))).rejects.toMatchObject({ hresult: '0x80040400' })
      }
    }
    const expected = companyRecords(file)[dataType]
    expect(new Map(found)).toEqual(expected)
    expect(expected.size).toBeGreaterThan(5)
  },
)

test('the company itself is a record, and an employee’s personal data isn’t', async () => {
  const { company, employees } = companyRecords(companyFile())
  expect(company.get('company')).toMatchObject({
    CompanyName: 'Larry’s Landscaping & Garden Supply',
    Phone: '555-555-0100',
  })
  expect(JSON.stringify([...employees.values()])).not.toMatch(/SSN|BirthDate|Phone/)
})

test('a field that its type doesn’t have is never answered', () => {
  const file = companyFile()
  file.deposits[0]!.fields.CustomerRef = { ListID: '1', FullName: 'Nobody' }
  expect(() => companyRecords(file)).toThrow('DepositRet has no CustomerRef in qbXML 13.0.')
})

test('fields come in the order of the reference, whatever order they were given in', () => {
  const file = companyFile()
  const [estimate] = file.estimates
  estimate!.fields = Object.fromEntries(Object.entries(estimate!.fields).reverse())
  const [record] = companyRecords(file).estimates.values()
  expect(Object.keys(record!)).toEqual(
    'TxnID TimeCreated TimeModified EditSequence TxnNumber CustomerRef TxnDate RefNumber IsActive DueDate Subtotal SalesTaxPercentage SalesTaxTotal TotalAmount EstimateLineRet'.split(
      ' ',
    ),
  )
})
