import type { Selectable } from 'kysely'
import type { DesktopConnectionsTable, PullsTable, SessionsTable } from '../database/tables'

/** A QuickBooks Desktop connection. */
export type Desktop = Selectable<DesktopConnectionsTable>
/** What the Web Connector has open on a connection. */
export type Session = Selectable<SessionsTable>
/** One fetch of one data type. */
export type Pull = Selectable<PullsTable>
