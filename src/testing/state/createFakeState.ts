import { addDays } from 'date-fns/addDays'
import { subHours } from 'date-fns/subHours'
import { type Connection, quickBooksDesktopKey } from '../../api/schemas/connection'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { hasConnectorPreinstalled } from '../../domain/setup/hosting'
import type { DesktopSituation } from './DesktopSituation'
import { withSituation } from './DesktopSituation'
import { createIdempotencyStore } from '../http/createIdempotencyStore'
import { createWriteLimit } from '../http/createWriteLimit'
import type { ScenarioData } from '../scenarios/Scenario'
import type { FakeConnection, FakeDesktop, FakeState } from './FakeState'
import { freshDocument } from './freshDocument'
import { newConnection } from './newConnection'
import { timelineOf } from './timelineOf'

/** The company that a fake API belongs to. */
export const fakeCompanyId = 'company-1'

/** The QuickBooks Desktop connection of a scenario; where a scenario has none, the first one created. */
export const fakeConnectionId = 'connection-1'

/** A fake API's knowledge at the beginning of a scenario. */
export function createFakeState(
  { quickBooksDesktop = {}, connectionStatus, handoff, otherConnections = [], notOffered = [] }: ScenarioData,
  now: () => Date,
): FakeState {
  let last = 0
  const begin = now()
  const state: FakeState = {
    now,
    nextNumber: () => ++last,
    companies: new Map(),
    connections: new Map(),
    accessTokens: new Map(),
    handoffs: new Map(),
    allowedOrigins: [],
    idempotencyStore: createIdempotencyStore(),
    notOffered,
    limitWrites: createWriteLimit(),
  }
  const created = subHours(begin, 90 * 24).toISOString()
  state.companies.set(fakeCompanyId, { id: fakeCompanyId, name: 'Willow Creek Cabinets', created })
  for (const connection of otherConnections) {
    state.connections.set(connection.id, { companyId: fakeCompanyId, connection, desktop: null })
  }
  if (quickBooksDesktop === null) return state
  if (handoff) {
    const made = { id: 'handoff-1', expiresAt: addDays(begin, 7).toISOString(), openedAt: null, openedOn: null }
    state.handoffs.set('fake-handoff', {
      connectionId: fakeConnectionId,
      handoff: { ...made, ...handoff },
      isRevoked: false,
    })
  }
  const desktop: FakeDesktop = createDesktop(fakeConnectionId, quickBooksDesktop, () => held.connection)
  const { setup, dataTypes, companyFile, syncMode } = desktop.document
  const createdAt = Object.values(setup).reduce<string>(
    (first, at) => (at && at < first ? at : first),
    begin.toISOString(),
  )
  const connection = newConnection(fakeConnectionId, quickBooksDesktopKey, createdAt)
  if (!connection) throw new Error('The fake API has lost its QuickBooks Desktop platform.')
  connection.status = connectionStatus ?? (setup.companyLinkedAt === null ? 'PendingAuth' : 'Linked')
  connection.syncMode = syncMode
  connection.connectionInfo = companyFile && { companyName: companyFile.companyName }
  connection.lastSync = dataTypes.reduce<string | null>(
    (latest, { lastSuccessfulSync: at }) => (at !== null && (latest === null || at > latest) ? at : latest),
    null,
  )
  desktop.timeline.push(...timelineOf(desktop.document, createdAt, state.nextNumber))
  const held: FakeConnection = { companyId: fakeCompanyId, connection, desktop }
  state.connections.set(fakeConnectionId, held)
  return state
}

/**
 * A QuickBooks Desktop connection as a situation tells it.
 *
 * @param connection - answers the connection as it stands
 */
export function createDesktop(
  connectionId: string,
  situation: DesktopSituation,
  connection: () => Connection,
): FakeDesktop {
  const document = withSituation(freshDocument(connectionId), situation)
  const hasNone = situation.connector === undefined && hasConnectorPreinstalled(document.hosting)
  return {
    connection,
    document: hasNone ? { ...document, connector: null } : document,
    userName: `harbor-${connectionId}`,
    password: document.setup.passwordIssuedAt === null ? null : 'Kx7mTq4wNb9pRz3h',
    wrongPasswords: earlierWrongPasswords(document),
    timeline: [],
    listeners: new Set(),
  }
}

/** What was typed before the scenario begins. */
function earlierWrongPasswords({ problem }: QuickBooksDesktop) {
  const at = new Date(problem?.observedAt ?? 0)
  return new Map(Array.from({ length: problem?.wrongPasswords ?? 0 }, (_, index) => [`earlier ${index}`, at]))
}
