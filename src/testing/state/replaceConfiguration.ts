import type { ReplacementReason } from '../../api/schemas/quickBooksDesktop'
import { changeDesktop } from './changeDesktop'
import type { FakeDesktop, FakeState } from './FakeState'

/** Makes a new registration; setup goes back to opening the file, and the company is confirmed anew. */
export function replaceConfiguration(state: FakeState, desktop: FakeDesktop, reason: ReplacementReason): void {
  const { configuration: earlier, problem } = desktop.document
  const generation = earlier.generation + 1
  desktop.password = null
  changeDesktop(
    state,
    desktop,
    {
      configuration: {
        generation,
        fileName: earlier.fileName.replace(/(?:-\d+)?\.qwc$/, `-${generation}.qwc`),
        replacementReason: reason,
      },
      setup: {
        configurationDownloadedAt: null,
        configurationOpenedAt: null,
        passwordIssuedAt: null,
        firstContactAt: null,
        signedInAt: null,
        companyConfirmedAt: null,
        companyLinkedAt: null,
        scheduleChosenAt: null,
        firstSyncStartedAt: null,
        firstSyncCompletedAt: null,
      },
      companyCandidate: null,
      ...(reason === 'otherCompany' && { companyFile: null }),
      problem: problem?.code === 'duplicate_registration' ? null : problem,
    },
    { kind: 'configurationReplaced', by: 'customer', detail: reason },
  )
}
