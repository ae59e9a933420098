export type { ConnectionsProviderProps } from './ConnectionsProvider'
export { ConnectionsProvider } from './ConnectionsProvider'
