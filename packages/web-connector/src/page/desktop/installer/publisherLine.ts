/**
 * Who signed the program, as Windows words it. The browser cannot check a signature, so only the connector service's
 * stand-in, which names itself, is known here.
 */
export function publisherLine(fileName: string) {
  return fileName.includes('stand-in') ? 'Verified publisher: Demo (stand-in, installs nothing)' : 'Publisher: Unknown'
}
