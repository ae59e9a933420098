export type { UninstallGuideProps } from './UninstallGuide'
export { UninstallGuide } from './UninstallGuide'
