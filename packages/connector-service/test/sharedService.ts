import { afterAll, beforeAll } from 'vitest'
import type { ConnectorService } from '../src/createService'
import { openService } from './startService'

/** One service for all tests of a file that leave nothing behind which another of them would notice. */
export function sharedService() {
  let opened: { service: ConnectorService; close(): Promise<void> } | undefined
  beforeAll(async () => {
    opened = await openService()
  })
  afterAll(() => opened?.close())
  return () => {
    if (opened === undefined) throw new Error('The shared service is there only while tests run.')
    return opened.service
  }
}
