/** A correct `.qwc` file for a server, with some elements changed, added or (undefined) left out. */
export function qwcText(serverUrl: string, changes: Record<string, string | undefined> = {}): string {
  const fields: Record<string, string | undefined> = {
    AppName: 'Ledger Sync',
    AppID: '',
    AppURL: `${serverUrl}/qbwc`,
    AppDescription: 'Keeps Ledger in step',
    AppSupport: `${serverUrl}/support`,
    UserName: 'conn_1',
    OwnerID: '{57F3B9B1-86F1-4FCC-B1EE-566DE1813D20}',
    FileID: '{90A44FB5-33D9-4815-AC85-BC87A7E7D1EB}',
    QBType: 'QBFS',
    Scheduler: '<RunEveryNMinutes>30</RunEveryNMinutes>',
    ...changes,
  }
  const elements = Object.entries(fields).map(([name, text]) =>
    text === undefined ? '' : `<${name}>${text}</${name}>`,
  )
  return `<?xml version="1.0"?>\n<QBWCXML>\n${elements.join('\n')}\n</QBWCXML>\n`
}
