import { expect, test } from 'vitest'
import { safeParse } from './safeParse'
import { accessTokenSchema, createCompanySchema } from './company'
import { dataStatusSchema } from './dataStatus'
import {
  pageQuerySchema,
  pauseEndSchema,
  quickBooksDesktopUpdateSchema,
  syncRequestSchema,
  scheduleInputSchema,
} from './inputs'

const schedule = { start: '20:00', end: '06:00', days: 'everyDay', timeZone: 'Europe/Berlin', firstSync: 'now' }

test('what is read has the known fields only', () => {
  const input = { accessToken: 't', expiresIn: 60, tokenType: 'Bearer', inventedNextYear: 1 }
  const output = { accessToken: 't', expiresIn: 60, tokenType: 'Bearer' }
  expect(safeParse(accessTokenSchema, input)).toEqual({ success: true, output })
})

test('each refused field is named once', () => {
  const result = safeParse(scheduleInputSchema, { ...schedule, start: 'soon', end: 'soon', timeZone: 'Mars' })
  expect(result).toMatchObject({
    success: false,
    refused: [{ itemId: 'start' }, { itemId: 'end' }, { itemId: 'timeZone', message: 'must be an IANA time zone' }],
  })
})

test.each([
  [createCompanySchema, {}, 'name', 'is missing'],
  [createCompanySchema, { name: ' ' }, 'name', 'must have a length >=1'],
  [createCompanySchema, { name: 5 }, 'name', 'must be a string'],
  [createCompanySchema, null, '', 'must be an object'],
  [pageQuerySchema, { page: 'two' }, 'page', 'must be a number'],
  [pageQuerySchema, { page: '1.5' }, 'page', 'must be a whole number'],
  [pageQuerySchema, { pageSize: '5001' }, 'pageSize', 'must be <=5000'],
  [pauseEndSchema, { endsAt: '2026-02-30T00:00:00Z' }, 'endsAt', 'must be an ISO 8601 time'],
  [scheduleInputSchema, { ...schedule, end: '20:00' }, 'end', 'must differ from start'],
  [scheduleInputSchema, { ...schedule, days: 'never' }, 'days', 'must be "weekdays" or "everyDay"'],
  [syncRequestSchema, { dataTypes: [] }, 'dataTypes', 'must have a length >=1'],
] as const)('a refusal says what must be: %#', (schema, input, itemId, message) => {
  expect(safeParse(schema, input)).toEqual({ success: false, refused: [{ itemId, message }] })
})

test.each([[quickBooksDesktopUpdateSchema], [syncRequestSchema], [dataStatusSchema]])(
  'a list is no object, even where every field may be left out: %#',
  (schema) => {
    expect(safeParse(schema, [])).toEqual({ success: false, refused: [{ itemId: '', message: 'must be an object' }] })
    expect(safeParse(schema, {}).success).toBe(true)
  },
)

test('a refusal quotes nothing of what was given', () => {
  const given = { accessToken: ['hunter2'], expiresIn: 'hunter2', tokenType: 'hunter2' }
  const result = safeParse(accessTokenSchema, given)
  expect(result).toMatchObject({
    refused: [{ itemId: 'accessToken' }, { itemId: 'expiresIn' }, { itemId: 'tokenType' }],
  })
  expect(JSON.stringify(result)).not.toContain('hunter2')
})
