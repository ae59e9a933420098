import { changeDesktop } from '../../desktop/changeDesktop'
import { queuePulls } from '../../desktop/queuePulls'
import { problemCleared } from '../problems/problemChange'
import { sameGuid, stampOf, type FirstExchange } from '../qbxml/readFirstExchange'
import type { Desktop } from '../rows'
import { failSession } from '../session/failSession'
import type { LockedSession } from '../session/withSessionLock'

/**
 * Lets the exchange go on only with the company file that was connected: its FileID, under our OwnerID, must be ours.
 * The first that passes links the connection and queues the first sync; a connection that is brought back expects the company
 * that it had.
 *
 * @returns whether it passed. If not, nothing was asked of QuickBooks and nothing is kept of the file.
 */
export async function checkCompany(
  turn: LockedSession,
  exchange: FirstExchange,
  companyPath: string,
): Promise<boolean> {
  const { scope, desktop, setState } = turn
  const { fileId, computerName } = stampOf(exchange, desktop.owner_id)
  if (fileId === null || !sameGuid(fileId, desktop.file_id)) {
    await failSession(turn, { code: 'wrong_company_file' })
    return false
  }
  const isFirst = desktop.company_linked_at === null
  if (isFirst && !isExpected(desktop, exchange, companyPath)) {
    await failSession(turn, { code: 'wrong_company_file' })
    return false
  }
  if (exchange.qbxmlVersion === undefined) {
    await failSession(turn, { code: 'other', detail: 'This QuickBooks speaks no version of qbXML that we know.' })
    return false
  }
  // A refused question says nothing about reaching QuickBooks: it is gone once a sync went through.
  const cleared = problemCleared(desktop, (code) => code !== 'data_rejected')
  await setState({ company_checked: 1 })
  await changeDesktop(
    scope,
    desktop.connection_id,
    {
      ...cleared.change,
      company_name: exchange.companyName,
      company_path: companyPath,
      computer_name: computerName,
      quickbooks_product: exchange.product,
      qbxml_version: exchange.qbxmlVersion,
      ...(isFirst && { company_linked_at: scope.now().toISOString() }),
    },
    ...cleared.entries,
    ...(isFirst ? [{ kind: 'companyLinked', by: 'connector', detail: exchange.companyName } as const] : []),
  )
  if (isFirst) await link(turn)
  return true
}

/**
 * A Web Connector that was removed stamps whatever company file is open when it is set up again, so the FileID alone can't tell.
 * A company may have been renamed or its file moved meanwhile, but hardly both.
 */
function isExpected({ company_name, company_path }: Desktop, { companyName }: FirstExchange, companyPath: string) {
  if (company_name === null) return true
  const hasItsPath = company_path !== null && company_path !== '' && sameText(company_path, companyPath)
  return hasItsPath || sameText(company_name, companyName)
}

function sameText(one: string, other: string) {
  return one.trim().toLowerCase() === other.trim().toLowerCase()
}

async function link({ scope, desktop }: LockedSession) {
  const connectionId = desktop.connection_id
  await scope.db
    .updateTable('connections')
    .set({ status: 'Linked' })
    .where('id', '=', connectionId)
    .where('status', '=', 'PendingAuth')
    .execute()
  await queuePulls(scope, { connectionId, by: 'service', extent: 'everything' })
}
