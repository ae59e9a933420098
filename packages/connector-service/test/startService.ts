import { sql } from 'kysely'
import { onTestFinished, vi } from 'vitest'
import { createService, type ServiceOptions } from '../src/createService'
import { standInInstaller } from '../src/settings/standInInstaller'
import type { Settings } from '../src/settings/Settings'
import { freshDatabase } from './freshDatabase'

// A new PostgreSQL database for each test takes its time on a machine that is busy with other tests.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

/** A sign-in in a test is about anything but the work of hashing, which is 40 ms of a processor at its full cost. */
const passwordCost = { N: 16, r: 8, p: 1 }

export const testApiKey = 'an-api-key-for-tests'

/** Settings on a free port and with a logger that says nothing. */
export function testSettings(overrides: Partial<Settings> = {}): Settings {
  return {
    host: '127.0.0.1',
    port: 0,
    apiKey: testApiKey,
    dataDir: '',
    signingSecret: 'a-signing-secret-for-tests-of-40-letters',
    installer: standInInstaller(),
    handoffUrl: 'https://app.example.com/quickbooks',
    handoffDays: 7,
    applicationName: 'Acme Sync',
    syncMode: 'ongoing',
    // Asked of by the tests that are about it; the others begin with a company that is right.
    confirmCompany: false,
    scheduleMinutes: 5,
    syncEveryMinutes: 60,
    largestAnswerBytes: 32 * 1024 * 1024,
    logLevel: 'silent',
    ...overrides,
  }
}

/** A real service on a free port with a database of its own. */
export async function openService(overrides: Partial<Settings> = {}, options: ServiceOptions = {}) {
  const { remove, ...database } = await freshDatabase()
  const service = await createService(testSettings({ ...database, ...overrides }), { passwordCost, ...options })
  // What a power cut would lose is nothing to a test, as in the PostgreSQL that the tests start.
  if (database.databaseUrl === undefined) await sql`pragma synchronous = off`.execute(service.database.db)
  return {
    service,
    async close() {
      await service.close()
      await remove()
    },
  }
}

/** As {@link openService}, and gone when the test is over. */
export async function startService(overrides: Partial<Settings> = {}, options: ServiceOptions = {}) {
  const { service, close } = await openService(overrides, options)
  onTestFinished(close)
  return service
}
