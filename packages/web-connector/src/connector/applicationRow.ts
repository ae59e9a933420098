import type { ApplicationRow } from '../computer/ComputerState'
import type { Passwords } from './Passwords'
import type { RegisteredApplication } from './RegisteredApplication'

/** What the grid shows of an application. */
export function applicationRow(application: RegisteredApplication, passwords: Passwords): ApplicationRow {
  const { key, file, everySeconds } = application
  return {
    appName: key,
    displayName: file.appDisplayName ?? key,
    description: file.appDescription,
    userName: file.userName,
    selected: application.selected,
    autoRun: application.autoRun,
    everyMinutes: everySeconds === null ? null : everySeconds / 60,
    hasPassword: passwords.has(key),
    lastRunAt: application.lastRunAt,
    nextRunAt: application.nextRunAt,
    lastResult: application.lastResult,
    statusCode: application.statusCode,
  }
}
