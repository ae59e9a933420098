export type { QuickBooksDesktopSetupProps, SetupCallbacks } from './QuickBooksDesktopSetup'
export { QuickBooksDesktopSetup } from './QuickBooksDesktopSetup'
export type { ConnectionEvent, StepChangeEvent } from '../ui/ConnectionEvent'
