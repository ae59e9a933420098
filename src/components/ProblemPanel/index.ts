export type { ProblemPanelProps } from './ProblemPanel'
export { ProblemPanel } from './ProblemPanel'
