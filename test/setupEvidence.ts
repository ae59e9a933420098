import type { SetupEvidence } from '../src/domain/setup/setupFacts'
import { emptySetup } from '../src/domain/setup/setupTimes'

/** A moment at which something was seen. */
export const seen = '2026-11-23T10:00:00.000Z'

/** What a service knows of a setup: nothing seen but what is given. */
export function setupEvidence(
  setup: Partial<SetupEvidence['setup']> = {},
  rest: Partial<SetupEvidence> = {},
): SetupEvidence {
  return {
    connectionStatus: 'PendingAuth',
    setup: { ...emptySetup, ...setup },
    hosting: 'desktopApp',
    syncMode: 'ongoing',
    connector: null,
    companyFile: null,
    companyCandidate: null,
    configuration: { fileName: 'lender.qwc', generation: 1 },
    problem: null,
    ...rest,
  }
}
