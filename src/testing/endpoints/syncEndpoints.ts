import { syncRequestSchema } from '../../api/schemas/inputs'
import type { Call, Endpoint } from '../http/Endpoint'
import { parseInput } from '../http/parseInput'
import { Refusal, refusedField } from '../http/Refusal'
import { changeDesktop } from '../state/changeDesktop'
import { expectedContactAt } from '../state/expectedContactAt'
import { replaceRegistration } from '../state/replaceRegistration'
import { withStatus } from '../state/withStatus'
import { companyDesktop } from './companyConnection'
import { desktopAnswer, desktopPath } from './desktopAnswer'

/** Asking for a sync, and connecting again. */
export const syncEndpoints: readonly Endpoint[] = [
  { method: 'post', path: `${desktopPath}/syncs`, access: 'company', answer: queueSync },
  { method: 'post', path: `${desktopPath}/reconnection`, access: 'company', answer: reconnect },
]

function queueSync(call: Call) {
  const { dataTypes: wanted, everything = false } = parseInput(syncRequestSchema, call.body ?? {})
  const { connection, desktop } = companyDesktop(call)
  const known = desktop.document.dataTypes
  const unknown = wanted?.findIndex((name) => !known.some(({ dataType }) => dataType === name)) ?? -1
  if (unknown >= 0) throw refusedField(`dataTypes.${unknown}`, 'There is no such data type.')
  const { status } = connection
  if (status !== 'Linked') throw new Refusal(409, `Only a linked connection can be synced; this one is ${status}.`)
  // What is being fetched begins anew where it wasn't to fetch everything; the first sync does.
  const beginsAnew = everything && desktop.document.setup.firstSyncCompletedAt !== null
  changeDesktop(call.state, desktop, {
    nextSyncAt: expectedContactAt(desktop.document, call.now),
    dataTypes: known.map((one) =>
      (wanted === undefined || wanted.includes(one.dataType)) && (one.status !== 'Fetching' || beginsAnew)
        ? withStatus(one, 'Queued', 0)
        : one,
    ),
  })
  return desktopAnswer(desktop, call.now, 202)
}

function reconnect(call: Call) {
  const found = companyDesktop(call)
  const { status } = found.connection
  if (status !== 'Unlinked' && status !== 'Deauthorized') {
    throw new Refusal(409, `Only an ended connection can be brought back; this one is ${status}.`)
  }
  replaceRegistration(call.state, found, null)
  return desktopAnswer(found.desktop, call.now)
}
