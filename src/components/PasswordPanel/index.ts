export type { PasswordPanelProps } from './PasswordPanel'
export { PasswordPanel } from './PasswordPanel'
