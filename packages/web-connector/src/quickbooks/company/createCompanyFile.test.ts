import { expect, test, vi } from 'vitest'
import { createCompanyFile } from './createCompanyFile'

// Generous: other work may share the machine.
vi.setConfig({ testTimeout: 30_000 })

test('the same options give the same company file, and another seed another', () => {
  expect(createCompanyFile({ customers: 60, seed: 5 })).toEqual(createCompanyFile({ customers: 60, seed: 5 }))
  expect(createCompanyFile({ seed: 6 }).customers).not.toEqual(createCompanyFile({ seed: 5 }).customers)
})

test('every count is kept, and every id and full name is unique', () => {
  const file = createCompanyFile({
    accounts: 100,
    customers: 3000,
    vendors: 300,
    items: 200,
    invoices: 500,
    bills: 200,
    payments: 700,
  })
  const { accounts, customers, vendors, items, invoices, bills, payments } = file
  const lengths = [accounts, customers, vendors, items, invoices, bills, payments].map((records) => records.length)
  expect(lengths).toEqual([100, 3000, 300, 200, 500, 200, 700])
  const listIds = [...accounts, ...customers, ...vendors, ...items].map((record) => record.listId)
  expect(new Set(listIds).size).toBe(3600)
  expect(new Set([...invoices, ...bills, ...payments].map((record) => record.txnId)).size).toBe(1400)
  for (const list of [accounts, customers, vendors, items]) {
    expect(new Set(list.map((record) => record.fullName.toLowerCase())).size).toBe(list.length)
  }
})

test('names and sequences keep to QuickBooks’ lengths', () => {
  const { accounts, customers, vendors, items } = createCompanyFile({ customers: 3000, vendors: 300, items: 300 })
  const longest = (texts: string[]) => Math.max(...texts.map((text) => text.length))
  expect(longest([...accounts, ...items].map(({ name }) => name))).toBeLessThanOrEqual(31)
  expect(longest([...customers, ...vendors].map(({ name }) => name))).toBeLessThanOrEqual(41)
  expect(longest(customers.map(({ fullName }) => fullName))).toBeLessThanOrEqual(209)
  expect(longest(customers.map(({ editSequence }) => editSequence))).toBeLessThanOrEqual(16)
})

test('no invoice is paid beyond its sum, and every payment’s parts make its total', () => {
  const { invoices, payments } = createCompanyFile({ invoices: 50, payments: 160 })
  for (const invoice of invoices) expect(invoice.appliedCents).toBeLessThanOrEqual(invoice.subtotalCents)
  for (const { totalCents, unusedCents, appliedTo } of payments) {
    expect(appliedTo.reduce((sum, applied) => sum + applied.amountCents, unusedCents)).toBe(totalCents)
    expect(totalCents).toBeGreaterThan(0)
  }
})

test('a company without customers, vendors or items has no transactions with them', () => {
  const { invoices, bills, payments } = createCompanyFile({ customers: 0, vendors: 0, items: 0 })
  expect([invoices, bills, payments]).toEqual([[], [], []])
})
