import { expect, test } from 'vitest'
import { ConnectionsError } from '../../errors'
import { pauseScheduler } from '../../messages/en/pauseScheduler'
import { pauseErrors } from './pauseErrors'

const refusal = (field: string) =>
  new ConnectionsError({
    code: 'invalid_request',
    message: 'The service refused the request.',
    retryable: false,
    fieldErrors: [{ field, message: 'must be in the future' }],
  })

test.each(['endsAt', 'pause.endsAt'])('shows the service’s error for %s at its field only', (field) => {
  const { errors, rest } = pauseErrors(pauseScheduler, {}, refusal(field))
  expect(errors).toEqual({ endsAt: 'The service didn’t accept this: must be in the future.' })
  expect(rest).toBeNull()
})

test('shows an error that belongs to no field for the whole form', () => {
  const error = refusal('somethingNew')
  expect(pauseErrors(pauseScheduler, {}, error)).toEqual({ errors: {}, rest: error })
})

test('prefers the form’s own error to the service’s', () => {
  const { errors } = pauseErrors(pauseScheduler, { endsAt: 'before_start' }, refusal('endsAt'))
  expect(errors.endsAt).toBe('The end must be after the start.')
})
