import { expect, test } from 'vitest'
import { ConnectionsError } from '../../errors'
import { syncSchedule } from '../../messages/en/syncSchedule'
import { fieldErrors } from './fieldErrors'

const refusal = (field: string) =>
  new ConnectionsError({
    code: 'invalid_request',
    message: 'The service refused the request.',
    retryable: false,
    fieldErrors: [{ field, message: 'must be an IANA time zone' }],
  })

test.each(['timeZone', 'syncSchedule.timeZone'])('an error of %s is shown at its field only', (field) => {
  const { errors, rest } = fieldErrors(syncSchedule, {}, refusal(field))
  expect(errors.timeZone).toBe('The service didn’t accept this: must be an IANA time zone.')
  expect(rest).toBeNull()
})

test('an error that belongs to no field is shown for the form', () => {
  const error = refusal('somethingNew')
  expect(fieldErrors(syncSchedule, {}, error)).toEqual({ errors: {}, rest: error })
})
