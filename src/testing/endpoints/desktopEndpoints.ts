import { HttpResponse } from 'msw'
import { quickBooksDesktopUpdateSchema } from '../../api/schemas/inputs'
import { hasConnectorPreinstalled } from '../../domain/setup/hosting'
import type { Call, Endpoint } from '../http/Endpoint'
import { parseInput } from '../http/parseInput'
import { changeDesktop } from '../state/changeDesktop'
import { fakeInstaller } from '../state/fakeInstaller'
import { readDocument } from '../state/readDocument'
import { companyDesktop } from './companyConnection'
import { desktopAnswer, desktopPath } from './desktopAnswer'
import { etagOf } from './etagOf'

/** Reading and telling of a QuickBooks Desktop connection. */
export const desktopEndpoints: readonly Endpoint[] = [
  { method: 'get', path: desktopPath, access: 'company', isPartOfSetup: true, answer: read },
  { method: 'patch', path: desktopPath, access: 'company', isPartOfSetup: true, answer: update },
]

function read(call: Call) {
  const document = readDocument(companyDesktop(call).desktop, call.now)
  const etag = etagOf(JSON.stringify(document))
  const headers = { etag, 'cache-control': 'private, no-cache' }
  if (call.headers.get('if-none-match') === etag) return new HttpResponse(null, { status: 304, headers })
  return HttpResponse.json(document, { headers })
}

function update(call: Call) {
  const {
    hosting,
    isAdministrator,
    requirementsConfirmed,
    connectorInstalled,
    configurationAdded,
    duplicateRegistration,
  } = parseInput(quickBooksDesktopUpdateSchema, call.body)
  const { desktop } = companyDesktop(call)
  const now = call.now.toISOString()
  const { setup, problem: earlier } = desktop.document
  const isKnown = earlier?.code === 'duplicate_registration'
  const isSolved = configurationAdded === true && isKnown
  const observedAt = isKnown ? earlier.observedAt : now
  const problem = { code: 'duplicate_registration', observedAt, webConnectorCode: 'QBWC1039' } as const
  changeDesktop(
    call.state,
    desktop,
    {
      ...(hosting && { hosting, connector: hasConnectorPreinstalled(hosting) ? null : fakeInstaller }),
      // The row is there, so QuickBooks took the file after all.
      ...(isSolved && { problem: null }),
      ...(isAdministrator !== undefined && { isAdministrator }),
      ...(duplicateRegistration && { problem }),
      setup: {
        ...(requirementsConfirmed && { requirementsConfirmedAt: setup.requirementsConfirmedAt ?? now }),
        ...(connectorInstalled && { connectorInstalledAt: setup.connectorInstalledAt ?? now }),
        ...(configurationAdded && { configurationAddedAt: setup.configurationAddedAt ?? now }),
      },
    },
    ...(isSolved ? [{ kind: 'problemCleared', by: 'customer', detail: problem.code } as const] : []),
    ...(duplicateRegistration && !isKnown ? [{ kind: 'problem', by: 'customer', detail: problem.code } as const] : []),
  )
  return desktopAnswer(desktop, call.now)
}
