/** A message set round some requests. */
export function qbxml(requests: string, { version = '13.0', onError = 'stopOnError' } = {}): string {
  return `<?xml version="1.0" encoding="utf-8"?><?qbxml version="${version}"?><QBXML><QBXMLMsgsRq onError="${onError}">${requests}</QBXMLMsgsRq></QBXML>`
}
