import type { ProblemCode } from '../../api/schemas/problem'
import type { Setup } from '../../api/schemas/quickBooksDesktop'
import { problemSigns } from '../computer/problemSigns'
import { withStatus } from '../state/withStatus'
import type { Scenario } from './Scenario'
import { connected, inTouch, nightSchedule, setUpUntil, syncingAt } from './situations'

/** Each problem, where it is usually clear; a wrong password is among the steps of setup. */
export const problemScenarios = {
  wrongCompanyFile: met('wrong_company_file', 'signedInAt'),
  noCompanyFileOpen: met('no_company_file_open', 'signedInAt'),
  companyFileInUse: met('company_file_in_use', 'signedInAt'),
  singleUserMode: met('single_user_mode', 'signedInAt'),
  dialogOpen: met('dialog_open', 'signedInAt'),
  accessNotGranted: met('access_not_granted', 'signedInAt'),
  quickbooksNotFound: met('quickbooks_not_found', 'signedInAt'),
  couldNotStartQuickbooks: met('could_not_start_quickbooks', 'signedInAt'),
  connectorOutdated: setUpUntil('passwordIssuedAt', (clock) => ({
    activity: inTouch(clock, { webConnectorVersion: '2.1.0.30' }),
    problem: { code: 'connector_outdated', observedAt: clock.minutesAgo(1), ...problemSigns.connector_outdated },
  })),
  duplicateRegistration: setUpUntil('configurationDownloadedAt', (clock) => ({
    problem: {
      code: 'duplicate_registration',
      observedAt: clock.minutesAgo(1),
      ...problemSigns.duplicate_registration,
    },
  })),
  /** The first sync clear a record that QuickBooks can't give. */
  dataRejected: setUpUntil('firstSyncStartedAt', (clock) => {
    const { dataTypes = [], ...rest } = syncingAt(clock, 70, 12)
    return {
      ...rest,
      syncSchedule: nightSchedule,
      activity: { ...rest.activity, state: 'idle', startedAt: null, dataType: null, progress: null },
      dataTypes: dataTypes.map((one) => (one.status === 'Fetching' ? withStatus(one, 'FetchError') : one)),
      problem: { code: 'data_rejected', observedAt: clock.minutesAgo(1), ...problemSigns.data_rejected },
    }
  }),
  /** A connection of long standing that the service misses. */
  connectorSilent: (clock) => ({
    quickBooksDesktop: {
      ...connected(clock, { state: 'offline', lastContactAt: clock.minutesAgo(26 * 60) }),
      problem: { code: 'connector_silent', observedAt: clock.minutesAgo(25 * 60) },
    },
  }),
  unknownProblem: met('other', 'signedInAt'),
} satisfies Record<string, Scenario>

function met(code: ProblemCode, last: keyof Setup): Scenario {
  return setUpUntil(last, (clock) => ({
    activity: inTouch(clock),
    problem: { code, observedAt: clock.minutesAgo(1), ...problemSigns[code] },
  }))
}
