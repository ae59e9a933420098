import { firstLinkDataTypes } from '../../api/schemas/dataTypes'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { emptySetup } from '../../domain/setup/setupTimes'
import { fakeInstaller } from './fakeInstaller'

/** Each registration's file has its own name, so that no earlier one is opened by mistake. */
export function configurationFileName(generation: number) {
  return generation > 1 ? `Harbor-Lending-${generation}.qwc` : 'Harbor-Lending.qwc'
}

/** A connection just created. */
export function freshDocument(connectionId: string): QuickBooksDesktop {
  return {
    connectionId,
    connectionStatus: 'PendingAuth',
    lastSync: null,
    applicationName: 'Harbor Lending',
    providerName: 'Harbor Lending',
    hosting: null,
    isAdministrator: null,
    hasOtherCompany: false,
    syncMode: 'ongoing',
    setup: emptySetup,
    connector: fakeInstaller,
    configuration: { fileName: configurationFileName(1), generation: 1 },
    companyFile: null,
    companyCandidate: null,
    activity: {
      state: 'neverSeen',
      lastContactAt: null,
      expectedEverySeconds: 300,
      overdueSince: null,
      startedAt: null,
      dataType: null,
      progress: null,
      webConnectorVersion: null,
      quickBooksProduct: null,
    },
    problem: null,
    syncSchedule: null,
    nextSyncAt: null,
    pause: null,
    upcomingPauses: [],
    dataTypes: firstLinkDataTypes.map((dataType) => ({
      dataType,
      status: 'Initial',
      progress: 0,
      recordCount: 0,
      lastSuccessfulSync: null,
    })),
  }
}
