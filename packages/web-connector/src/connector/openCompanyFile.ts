import { HresultError } from '../quickbooks/hresults'
import type { QuickBooksSession } from '../quickbooks/QuickBooksSession'
import { readStamp, writeLock } from './companyStamp'
import type { UpdateContext } from './UpdateContext'
import { UpdateFailure } from './UpdateFailure'

/**
 * Opens QuickBooks with the company file that the server named ('' is the one now open), and locks it against other Web
 * Connectors. When QuickBooks refuses, the server may name another file in its answer to connectionError.
 */
export async function openCompanyFile(context: UpdateContext, path: string): Promise<QuickBooksSession> {
  const session = await connect(context, path)
  try {
    await lock(context, session)
    return session
  } catch (error) {
    session.end()
    throw error instanceof HresultError ? new UpdateFailure('QBWC1014', error.message, { cause: error }) : error
  }
}

async function connect(context: UpdateContext, firstPath: string): Promise<QuickBooksSession> {
  const { conversation, processor, identity, log } = context
  const mostRetries = context.settings.mostConnectionRetries ?? 3
  let path = firstPath
  for (let retries = 0; ; retries += 1) {
    try {
      return await processor.beginSession(identity, path)
    } catch (error) {
      if (!(error instanceof HresultError)) throw error
      const { hresult, message } = error
      const text = `QBWC1013: Error connecting to QuickBooks. Error message returned from QuickBooks: ${hresult} ${message}`
      log.write('SOAPWebService.do_connectionError', text)
      const answer = await conversation.connectionError(hresult, message)
      if (answer.trim().toLowerCase() === 'done' || retries >= mostRetries) {
        throw new UpdateFailure('QBWC1013', message, { cause: error })
      }
      path = answer
    }
  }
}

async function lock({ application, machineName, clock, log }: UpdateContext, session: QuickBooksSession) {
  const { ownerId } = application.file
  const stamp = await readStamp(session, ownerId)
  // A company file that this application was never added to has no place for the lock; the server will see that.
  if (stamp.fileId === '') return
  const holder = lockHolder(stamp.appLock)
  if (holder !== null && holder !== machineName) {
    const text = `Another Web Connector (${holder}) is updating this company file.`
    log.write('CompanyFileLock.setLock', text)
    throw new UpdateFailure(null, text)
  }
  await writeLock(session, ownerId, stamp.appLock, lockText(machineName, clock.now()))
  log.write('CompanyFileLock.setLock', `Company file has been locked for ownerID = <${ownerId}>`)
}

/** Frees the company file, and ends the session. A QuickBooks that has died can do neither. */
export async function leaveCompanyFile({ application, log, clock }: UpdateContext, session: QuickBooksSession) {
  const { ownerId } = application.file
  try {
    const stamp = await readStamp(session, ownerId)
    if (lockHolder(stamp.appLock) !== null) {
      await writeLock(session, ownerId, stamp.appLock, `UNLOCKED:${clock.now().toISOString()}`)
      log.write('CompanyFileLock.unsetLock', `Company file has been unlocked for ownerID = <${ownerId}>`)
    }
  } catch (error) {
    if (!(error instanceof HresultError)) throw error
    log.write('CompanyFileLock.unsetLock', `QBWC1015: ${error.hresult} ${error.message}`)
  } finally {
    session.end()
  }
}

// .NET counts in units of 100 ns from the year 1; 1970 began at this many.
const ticksAt1970 = 621_355_968_000_000_000n

/** AppLock's value during an update: `LOCKED:MACHINE:ticks`, the 18-digit .NET time. */
function lockText(machineName: string, at: Date): string {
  return `LOCKED:${machineName}:${ticksAt1970 + BigInt(at.getTime()) * 10_000n}`
}

/** The machine that holds the lock, or null when it is free. */
function lockHolder(appLock: string): string | null {
  return /^LOCKED:(?<machine>.*):\d+$/.exec(appLock)?.groups?.machine ?? null
}
