export type { ConnectionStatusProps } from './ConnectionStatus'
export { ConnectionStatus } from './ConnectionStatus'
