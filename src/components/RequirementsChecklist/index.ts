export type { RequirementsChecklistProps } from './RequirementsChecklist'
export { RequirementsChecklist } from './RequirementsChecklist'
export type { ConnectionEvent } from '../ui/ConnectionEvent'
