import { expect, test, vi } from 'vitest'
import { ConnectionsError } from '../../errors'
import { createTransport, type TransportOptions } from './transport'

const options: TransportOptions = { baseUrl: 'https://api.test', companyId: 'company-1', getAccessToken: () => 'token' }

test('an onError that throws is told of apart from the error that it was to report', () => {
  const later = vi.spyOn(globalThis, 'queueMicrotask').mockImplementation(() => {})
  const fault = new Error('reporter broke')
  const { onError } = createTransport({
    ...options,
    onError: () => {
      throw fault
    },
  })
  onError(new ConnectionsError({ code: 'offline', message: 'No network.', retryable: true }))
  expect(() => later.mock.calls[0]?.[0]()).toThrow(fault)
  later.mockRestore()
})
