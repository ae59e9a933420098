import { onTestFinished } from 'vitest'
import type { QuickBooksComputerOptions } from '../computer/createQuickBooksComputer'
import { linkedComputer } from './linkedComputer'
import { qbxml } from './qbxml'
import { startQueueServer, type QueueOptions } from './queueServer'

export const hostQuery = qbxml('<HostQueryRq requestID="9" />')

/** A server with two requests to hand out, and a computer linked to it. Both end with the test. */
export async function queuedUpdate(options: QueueOptions = {}, computerOptions: QuickBooksComputerOptions = {}) {
  const server = await startQueueServer({ requests: [hostQuery, hostQuery], ...options })
  onTestFinished(server.close)
  const computer = await linkedComputer(server.url, computerOptions)
  return { server, computer, update: () => computer.update('Ledger Sync') }
}
