import { createHash } from 'node:crypto'
import type { InstallerSource } from './Settings'

const text = `This file stands in for the QuickBooks Web Connector's installer.

It installs nothing. The operator of this service has set neither CONNECTOR_INSTALLER_FILE nor
CONNECTOR_INSTALLER_URL; with one of them set, this download is the real installer.
`

/** What is offered where the operator offers no installer: a text that says so. */
export function standInInstaller(): InstallerSource {
  const content = Buffer.from(text.replaceAll('\n', '\r\n'), 'ascii')
  return {
    kind: 'standIn',
    content,
    manifest: {
      fileName: 'QuickBooksDesktopConnector-stand-in.exe',
      version: '0.0.0',
      publisher: 'Demo (stand-in, installs nothing)',
      sizeBytes: content.byteLength,
      sha256: createHash('sha256').update(content).digest('hex'),
    },
  }
}
