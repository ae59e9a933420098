/** One record of QWCLog.txt: when, and what was said. */
export interface LogRecord {
  at: Date
  /** Such as `do_authenticate`; empty where none is named. */
  operation: string
  message: string
}
