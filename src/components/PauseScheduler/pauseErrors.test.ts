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

test.each(['endsAt', 'pause.endsAt'])('a refusal of %s is told at its field and nowhere else', (field) => {
  const { errors, rest } = pauseErrors(pauseScheduler, {}, refusal(field))
  expect(errors).toEqual({ endsAt: 'The service didn’t accept this: must be in the future.' })
  expect(rest).toBeNull()
})

test('a refusal that belongs to no field is told for the form', () => {
  const error = refusal('somethingNew')
  expect(pauseErrors(pauseScheduler, {}, error)).toEqual({ errors: {}, rest: error })
})

test('what is found here is said before what the service said', () => {
  const { errors } = pauseErrors(pauseScheduler, { endsAt: 'before_start' }, refusal('endsAt'))
  expect(errors.endsAt).toBe('The end must be after the start.')
})
