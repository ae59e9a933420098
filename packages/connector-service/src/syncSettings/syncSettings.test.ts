import {
  firstLinkDataTypes,
  profileSyncSettingsSchema,
  quickBooksDataTypes,
  type SyncSetting,
  syncSettingsSchema,
} from 'connections-sdk/contract'
import { expect, test } from 'vitest'
import { answer, call, refusal, signUp, withApiKey } from '../../test/signUp'
import { startService } from '../../test/startService'
import type { Settings } from '../settings/Settings'
import { syncSettingsOf } from './syncSettingsOf'

async function begin(settings: Partial<Settings> = {}) {
  const service = await startService(settings)
  const { company, companyPath } = await signUp(service)
  const post = (path: string, body: unknown) => call(service, 'POST', path, { headers: withApiKey, body })
  const get = (path: string) => call(service, 'GET', path, { headers: withApiKey })
  const [ofCompany, ofProfile] = [`${companyPath}/syncSettings`, '/profile/syncSettings']
  return {
    service,
    company,
    set: (body: unknown) => post(ofCompany, body),
    setDefaults: (body: unknown) => post(ofProfile, body),
    read: async () => (await answer(await get(ofCompany), syncSettingsSchema)).body,
    readDefaults: async () => (await answer(await get(ofProfile), profileSyncSettingsSchema)).body,
    effective: () => syncSettingsOf(service.context, company.id),
  }
}

const setting = (dataType: string, rest: Partial<SyncSetting> = {}) => ({
  dataType,
  fetchOnFirstLink: true,
  syncSchedule: 6,
  syncOrder: 0,
  ...rest,
})

test('a service begins with the eight data types of the first sync, as often as its operator says, and not the others', async () => {
  const { company, read, readDefaults } = await begin({ syncEveryMinutes: 30 })
  const { settings } = await readDefaults()
  expect(settings.map(({ dataType }) => dataType)).toEqual(quickBooksDataTypes)
  const isRead = ({ fetchOnFirstLink }: SyncSetting) => fetchOnFirstLink
  expect(settings.filter(isRead).map(({ dataType }) => dataType)).toEqual(firstLinkDataTypes)
  expect(new Set(settings.filter(isRead).map(({ syncSchedule }) => syncSchedule))).toEqual(new Set([0.5]))
  const others = settings.filter((one) => !isRead(one))
  expect(new Set(others.map(({ syncSchedule }) => syncSchedule))).toEqual(new Set([0]))
  expect(await read()).toEqual({ companyId: company.id, settings, overridesDefaults: false })
})

test('what is read is what can be set', async () => {
  const { read, set, readDefaults, setDefaults } = await begin({ syncEveryMinutes: 45 })
  const [before, defaults] = [await read(), await readDefaults()]
  expect((await set(before)).status).toBe(204)
  expect((await setDefaults(defaults)).status).toBe(204)
  expect(await read()).toEqual({ ...before, overridesDefaults: true })
  expect(await readDefaults()).toEqual({ ...defaults, overridesDefaults: true })
})

test('a company’s own setting stands before the default, which stands before what the service begins with', async () => {
  const { read, set, setDefaults } = await begin()
  const ofInvoices = async () => (await read()).settings.find(({ dataType }) => dataType === 'invoices')
  await setDefaults({ settings: [setting('invoices', { syncSchedule: 12 }), setting('bills')] })
  expect(await ofInvoices()).toMatchObject({ syncSchedule: 12, isLocked: false })
  await set({ settings: [setting('invoices', { syncSchedule: 2, syncFromWindow: 30 })] })
  expect(await ofInvoices()).toMatchObject({ syncSchedule: 2, syncFromWindow: 30 })
  await setDefaults({ settings: [] })
  expect(await ofInvoices()).toMatchObject({ syncSchedule: 2 })
  expect((await set({ settings: [] })).status).toBe(204)
  expect(await ofInvoices()).toMatchObject({ syncSchedule: 1 })
  expect((await read()).overridesDefaults).toBe(false)
})

test('a locked default is kept by a company that says the same, and overridden only by one that insists', async () => {
  const { read, set, setDefaults } = await begin()
  await setDefaults({ settings: [setting('bills', { isLocked: true, monthsToSync: 24 })] })
  const other = setting('bills', { syncSchedule: 1 })
  const refused = await refusal(await set({ settings: [setting('invoices'), other] }))
  expect(refused).toMatchObject({ status: 400, fields: ['settings.1'] })
  expect((await read()).overridesDefaults).toBe(false)
  expect((await set({ settings: [setting('bills', { monthsToSync: 24 })] })).status).toBe(204)
  expect((await read()).overridesDefaults).toBe(false)
  expect((await set({ settings: [other], overridesDefaults: true })).status).toBe(204)
  expect((await read()).settings.find(({ dataType }) => dataType === 'bills')).toMatchObject({
    syncSchedule: 1,
    isLocked: true,
  })
})

test('the copy reads the data types in their order, those of one place as the service lists them', async () => {
  const { effective, set } = await begin()
  const first = ['vendors', 'estimates', 'accounts'].map((dataType) => setting(dataType, { syncOrder: 0 }))
  await set({ settings: first })
  const ordered = (await effective()).map(({ dataType }) => dataType)
  expect(ordered.slice(0, 5)).toEqual(['company', 'accounts', 'vendors', 'estimates', 'customers'])
  expect(ordered.toSorted()).toEqual(quickBooksDataTypes.toSorted())
})

test.each([
  [{}, null],
  [{ syncFromUtc: '2024-02-29T00:00:00Z' }, '2024-02-29T00:00:00.000Z'],
  [{ syncFromWindow: 10 }, '2026-03-21T15:04:00.000Z'],
  [{ monthsToSync: 1 }, '2026-02-28T15:04:00.000Z'],
  [{ monthsToSync: 25 }, '2024-02-29T15:04:00.000Z'],
])('transactions of a company with %j are read from %s on', async (from, expected) => {
  const { effective, set } = await begin()
  await set({ settings: [setting('invoices', from)] })
  const invoices = (await effective()).find(({ dataType }) => dataType === 'invoices')
  expect(invoices?.fromWhen(new Date('2026-03-31T15:04:00.000Z'))).toBe(expected)
})

test.each([
  ['settings.0.dataType', [setting('dreams')]],
  ['settings.0.syncSchedule', [setting('bills', { syncSchedule: -1 })]],
  ['settings.0.syncOrder', [setting('bills', { syncOrder: 0.5 })]],
  ['settings.0.syncFromUtc', [setting('bills', { syncFromUtc: 'yesterday' })]],
  ['settings.0.syncFromWindow', [setting('bills', { syncFromWindow: 0 })]],
  ['settings.0.monthsToSync', [setting('bills', { monthsToSync: 1, syncFromWindow: 1 })]],
  [
    'settings.1.syncFromWindow',
    [setting('bills'), setting('items', { syncFromUtc: '2024-01-01T00:00:00Z', syncFromWindow: 1 })],
  ],
  ['settings.1.dataType', [setting('bills'), setting('bills')]],
])('%s is refused by its name, and nothing is stored', async (field, settings) => {
  const { read, set, setDefaults } = await begin()
  for (const post of [set, setDefaults]) {
    const refused = await refusal(await post({ settings }))
    expect([refused.status, refused.fields[0]]).toEqual([400, field])
  }
  expect((await read()).overridesDefaults).toBe(false)
})
