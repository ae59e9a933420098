export type { QuickBooksDesktopSetupDialogProps } from './QuickBooksDesktopSetupDialog'
export { QuickBooksDesktopSetupDialog } from './QuickBooksDesktopSetupDialog'
export type { ConnectionEvent, StepChangeEvent } from '../ui/ConnectionEvent'
