export type { TroubleshooterProps } from './Troubleshooter'
export { Troubleshooter } from './Troubleshooter'
