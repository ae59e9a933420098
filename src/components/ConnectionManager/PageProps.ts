import type { Connection } from '../../api/schemas/connection'
import type { ConnectionManagerCallbacks } from './ConnectionManagerCallbacks'

/** What every part of a connection's page is given. */
export interface PageProps {
  connection: Connection
  /** The host's callbacks of the moment. */
  heard: () => ConnectionManagerCallbacks
}
