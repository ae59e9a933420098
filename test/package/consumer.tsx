import {
  type Appearance,
  type ConnectionsError,
  ConnectionsProvider,
  createConnectionsClient,
  isConnectionsError,
  loadLocale,
  type Locale,
  type MessageOverrides,
  PauseScheduler,
  QuickBooksDesktopSetup,
  useConnectionStatus,
} from 'connections-sdk'
import { type Connection, nextSyncWindow, type WindowRule } from 'connections-sdk/contract'
import { createConnectionsClient as createClient } from 'connections-sdk/client'
import { UninstallGuide } from 'connections-sdk/components/UninstallGuide'
import { mount } from 'connections-sdk/element'
import { en } from 'connections-sdk/locales/en'
import { esUS } from 'connections-sdk/locales/es-US'
import { frCA } from 'connections-sdk/locales/fr-CA'
import { createServerClient, type RecordChange } from 'connections-sdk/server'
import type { Mounted } from 'connections-sdk/standalone'
import { createFakeConnectionsApi, type ScenarioName, scenarios } from 'connections-sdk/testing'
import 'connections-sdk/styles.css'

const locales: Record<string, Locale> = { en, frCA, esUS }
const appearance: Appearance = { theme: 'dark', accent: '#0b6b5a' }
const messages: MessageOverrides = { platformPicker: { title: 'Which QuickBooks is yours?' } }
const situation: ScenarioName = 'fresh'
const rule: WindowRule = { start: '19:00', end: '07:00', days: 'weekdays', timeZone: 'America/New_York' }

/** What an integrator writes with every entry, for the compiler to judge. */
export const client = createConnectionsClient(createFakeConnectionsApi({ scenario: scenarios[situation] }))
export const sameClient = createClient({
  baseUrl: 'https://connect.example.com',
  companyId: '1',
  getAccessToken: () => '',
})
export const changes: AsyncGenerator<RecordChange> = createServerClient({
  baseUrl: 'https://connect.example.com',
  apiKey: 'a key',
}).changes({ companyId: '1', connectionId: '2' })
export const tonight = nextSyncWindow(rule, new Date())
export const allLoaded = Promise.all(Object.values(locales).map(loadLocale))

export function showPauses(target: ShadowRoot, connectionId: string): Mounted<'PauseScheduler'> {
  return mount(target, { component: 'PauseScheduler', client, connectionId, locale: 'fr-CA' })
}

export function codeOf(problem: unknown): ConnectionsError['code'] | undefined {
  return isConnectionsError(problem) ? problem.code : undefined
}

export function Books({ connection, locale }: { connection: Connection; locale: Locale }) {
  const result = useConnectionStatus(connection.id)
  return (
    <ConnectionsProvider client={client} locale={locale} appearance={appearance} messages={messages}>
      {result.status === 'ready' && <PauseScheduler connectionId={connection.id} />}
      <UninstallGuide connectionId={connection.id} />
      <QuickBooksDesktopSetup onFinish={({ connectionId }) => connectionId.toUpperCase()} />
    </ConnectionsProvider>
  )
}
