export type { HandoffProps } from './Handoff'
export { Handoff } from './Handoff'
