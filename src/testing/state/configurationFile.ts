import type { FakeDesktop } from './FakeState'

/** The `.qwc` file of a connection (QBWC Programmer's Guide, chapter 4); another OwnerID and FileID in each generation. */
export function configurationFile({ document, userName }: FakeDesktop): string {
  const { applicationName, connectionId, configuration } = document
  const id = `${connectionId} ${configuration.generation}`
  const elements: Record<string, string> = {
    AppName: applicationName,
    AppID: '',
    AppURL: 'https://qbwc.connections.test/qbwc',
    AppDescription: `Connects QuickBooks to ${applicationName}`,
    AppSupport: `https://qbwc.connections.test/qbwc/support/${encodeURIComponent(connectionId)}`,
    UserName: userName,
    OwnerID: guid(`owner ${id}`),
    FileID: guid(`file ${id}`),
    QBType: 'QBFS',
    Style: 'Document',
    AuthFlags: '0xF',
  }
  const lines = Object.entries(elements).map(([name, text]) => `  <${name}>${escaped(text)}</${name}>`)
  const rest = '  <Scheduler><RunEveryNMinutes>5</RunEveryNMinutes></Scheduler>\r\n  <IsReadOnly>false</IsReadOnly>'
  return `<?xml version="1.0"?>\r\n<QBWCXML>\r\n${lines.join('\r\n')}\r\n${rest}\r\n</QBWCXML>\r\n`
}

function escaped(text: string) {
  return text.replaceAll(/[<>&"']|[^\x20-\x7e]/gu, (character) => `&#${character.codePointAt(0)};`)
}

/** The same GUID for the same name. */
function guid(name: string) {
  let seed = 7
  const digits = Array.from({ length: 32 }, (_, index) => {
    seed = (seed * 31 + name.charCodeAt(index % name.length) + index) % 1_000_003
    return (seed % 16).toString(16).toUpperCase()
  }).join('')
  return `{${digits.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-8$4-$5')}}`
}
