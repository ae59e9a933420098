import { onTestFinished } from 'vitest'
import { agreeToEverything, createQuickBooksComputer, type QuickBooksComputerOptions, systemClock } from 'web-connector'
import type { TestConnection } from './newConnection'

/** A QuickBooks computer, its clock right by the service's, on which the connection's configuration was opened and its password typed. */
export async function openComputer(connection: TestConnection, options: QuickBooksComputerOptions) {
  const clock = { ...systemClock, now: connection.service.context.now }
  const computer = createQuickBooksComputer({ answers: agreeToEverything, clock, ...options })
  onTestFinished(() => computer.switchOff())
  const opened = await computer.openConfiguration(connection.configuration)
  if (opened.status !== 'added') throw new Error(`the configuration was ${opened.status}: ${JSON.stringify(opened)}`)
  await computer.enterPassword(opened.appName, connection.password)
  return { computer, update: () => computer.update(opened.appName) }
}
