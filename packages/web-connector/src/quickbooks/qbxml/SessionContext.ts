import type { CompanyFileMode } from '../../computer/ComputerState'
import type { CompanyFile } from '../company/CompanyFile'
import type { Writing } from './elementTree'
import type { SessionIterators } from './SessionIterators'

export interface Host {
  /** For instance `QuickBooks Enterprise Solutions 24.0`. */
  productName: string
  majorVersion: number
  country: string
}

/** What requests are carried out with. */
export interface SessionContext {
  file: CompanyFile
  host: Host
  mode: CompanyFileMode
  appName: string
  /** Writing is refused with 3263. */
  isReadOnly: boolean
  iterators: SessionIterators
  /** What the PC's clock shows. */
  now: () => Date
  writing: Writing
  /** The status code with which a request of this name is to be refused now, or undefined. */
  refusalOf: (requestName: string) => number | undefined
}
