/** How one run in a log goes. */
export type LoggedRun =
  'finished' | 'nothingToDo' | 'wrongPassword' | 'dialogOpen' | 'unreachable' | 'cutOff' | { application: string }

const hour = 3_600_000

const failures: Record<string, string[]> = {
  wrongPassword: ['SOAPWebService.do_authenticate() : QBWC1040: Invalid password for username'],
  dialogOpen: [
    'SOAPWebService.do_connectionError() : QBWC1013: Error connecting to QuickBooks. Error message returned from QuickBooks: 0x80040414 A modal dialog box is showing in the QuickBooks user interface. It must be closed first.',
  ],
  unreachable: [
    'SOAPWebService.do_authenticate() : QBWC1012: Authentication failed due to following error message.\r\nThe underlying connection was closed: An unexpected error occurred on a send.\r\nMore info:\r\nSource = QBWebConnector',
  ],
  nothingToDo: ['SOAPWebService.do_authenticate() : No Data Exchange'],
  finished: [
    'SOAPWebService.ProcessRequestXML() : Processing request #1',
    'SOAPWebService.ProcessRequestXML() : Processing request #12',
  ],
}

/** A QWCLog.txt as the Web Connector writes it: the runs from oldest to newest, a day apart, the last one `hoursAgo`. */
export function connectorLog(
  runs: readonly LoggedRun[],
  { application = 'Harbor Lending', hoursAgo = 2 } = {},
): string {
  const newest = Date.now() - hoursAgo * hour
  const lines = runs.flatMap((run, index) => {
    const startedAt = new Date(newest - (runs.length - 1 - index) * 24 * hour)
    return recordsOf(run, application).map((text) => `${stamp(startedAt)} UTC\t: QBWebConnector.${text}`)
  })
  return [
    'Log file initialized at Monday, November 2, 2026 - 7:32 PM UTC',
    'Timestamp format used: YYYYMMDD.HH:MM:SS UTC',
    'QBWebConnector 2.3 has been initialized with its logging status to level = DEBUG.',
    ...lines,
    '',
  ].join('\r\n')
}

function recordsOf(run: LoggedRun, ours: string): string[] {
  const application = typeof run === 'string' ? ours : run.application
  const begin = [
    `WebServiceManager.UpdateThisScheduledApp() : Performing SCHEDULED UPDATE for application = ${application}`,
    `WebServiceManager.DoUpdateSelected() : updateWS() for application = '${application}' has STARTED`,
    'RegistryManager.setUpdateLock() : ********************* Update session locked *********************',
    'SOAPWebService.do_clientVersion() : *** Calling clientVersion() with following parameter:<productVersion="2.3.0.215">',
    `SOAPWebService.do_authenticate() : Authenticating to application '${application}', username = 'conn_1'`,
  ]
  if (run === 'cutOff') return begin
  return [
    ...begin,
    ...(typeof run === 'string' ? (failures[run] ?? []) : []),
    ...(run === 'unreachable'
      ? []
      : [
          'SOAPWebService.do_closeConnection() : Received from closeConnection() following parameter:<ccResponse="OK">',
        ]),
    'RegistryManager.setUpdateLock() : ********************* Update session unlocked *********************',
  ]
}

function stamp(at: Date): string {
  const [day = '', time = ''] = at.toISOString().slice(0, 19).split('T')
  return `${day.replaceAll('-', '')}.${time}`
}
