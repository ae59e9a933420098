export type { PlatformPickerProps } from './PlatformPicker'
export { PlatformPicker } from './PlatformPicker'
export type { HostingEvent } from '../ui/ConnectionEvent'
