import { HttpResponse } from 'msw'
import { configurationReplacementSchema } from '../../api/schemas/inputs'
import type { Call, Endpoint } from '../http/Endpoint'
import { parseInput } from '../http/parseInput'
import { Refusal, refuseEnded } from '../http/Refusal'
import { changeDesktop } from '../state/changeDesktop'
import { configurationFile } from '../state/configurationFile'
import { fakeInstaller, fakeInstallerBytes } from '../state/fakeInstaller'
import { replaceRegistration } from '../state/replaceRegistration'
import { companyDesktop } from './companyConnection'
import { desktopAnswer, desktopPath } from './desktopAnswer'

/** The installer and the `.qwc` file. */
export const fileEndpoints: readonly Endpoint[] = [
  { method: 'get', path: `${desktopPath}/connector`, access: 'company', isPartOfSetup: true, answer: installer },
  {
    method: 'get',
    path: `${desktopPath}/configuration`,
    access: 'company',
    isPartOfSetup: true,
    answer: configuration,
  },
  {
    method: 'post',
    path: `${desktopPath}/configuration/replacement`,
    access: 'company',
    isPartOfSetup: true,
    answer: replacement,
  },
]

function installer(call: Call) {
  const { desktop } = companyDesktop(call)
  const { connector, setup } = desktop.document
  if (!connector) throw new Refusal(404, 'Hosted QuickBooks brings its own Web Connector.')
  changeDesktop(call.state, desktop, {
    setup: { connectorDownloadedAt: setup.connectorDownloadedAt ?? call.now.toISOString() },
  })
  return file(fakeInstallerBytes(), fakeInstaller.fileName, 'application/octet-stream')
}

function configuration(call: Call) {
  const { desktop } = companyDesktop(call)
  const { configurationDownloadedAt } = desktop.document.setup
  const change = { setup: { configurationDownloadedAt: configurationDownloadedAt ?? call.now.toISOString() } }
  changeDesktop(call.state, desktop, change, { kind: 'configurationDownloaded', by: 'customer' })
  const bytes = new TextEncoder().encode(configurationFile(desktop))
  return file(bytes, desktop.document.configuration.fileName, 'application/x-qwc')
}

function replacement(call: Call) {
  const { reason } = parseInput(configurationReplacementSchema, call.body ?? {})
  const found = companyDesktop(call)
  refuseEnded(found.connection)
  replaceRegistration(call.state, found, reason)
  return desktopAnswer(found.desktop, call.now)
}

function file(bytes: Uint8Array<ArrayBuffer>, fileName: string, contentType: string) {
  return HttpResponse.arrayBuffer(bytes.buffer, {
    headers: {
      'content-type': contentType,
      'content-length': String(bytes.byteLength),
      'content-disposition': `attachment; filename="${fileName}"`,
      'cache-control': 'no-store',
    },
  })
}
