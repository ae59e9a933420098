import styles from '../styles/index.css?inline'
import { adoptStylesheet } from './adoptStylesheet'

export { createConnectionsClient } from '../api/createConnectionsClient'
export type { ConnectionsClient, ConnectionsClientOptions } from '../api/createConnectionsClient'
export { redeemHandoff } from '../api/redeemHandoff'
export { ConnectionsError, isConnectionsError } from '../errors'
export * from './index'

if (typeof document !== 'undefined') adoptStylesheet(document, styles)
