const notice = 'This stands in for the QuickBooks Web Connector installer. It installs nothing.\r\n'
const sizeBytes = 2_457_600

/** What the page tells of the installer; size and checksum are those of {@link fakeInstallerBytes}. */
export const fakeInstaller = {
  fileName: 'QuickBooksDesktopConnector.exe',
  version: '34.0.10014.119',
  sizeBytes,
  sha256: 'ec1d54e873c994625a0a332de555ad8d648934272f4afba0afd7e1ef1a331fa4',
  publisher: 'Intuit, Inc.',
}

/** A file of the size and checksum that {@link fakeInstaller} tells. */
export function fakeInstallerBytes(): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(sizeBytes)
  bytes.set(new TextEncoder().encode(notice))
  return bytes
}
