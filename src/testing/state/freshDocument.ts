import { firstLinkDataTypes, quickBooksDataTypes } from '../../api/schemas/dataTypes'
import type { DataTypeProgress, QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
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
    access: 'read',
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
    dataTypes: unreadDataTypes(firstLinkDataTypes),
  }
}

/** Data types as the provider chose them, before anything is read. */
function unreadDataTypes(
  dataTypes: readonly string[],
  from: (dataType: string) => string | null = () => null,
): DataTypeProgress[] {
  return dataTypes.map((dataType) => ({
    dataType,
    status: 'Initial',
    progress: 0,
    recordCount: 0,
    unreadableCount: 0,
    from: from(dataType),
    chosenBy: 'provider',
    lastSuccessfulSync: null,
  }))
}

const sinceYear = '2024-01-01T00:00:00.000Z'
const lists: readonly string[] =
  'company accounts customers vendors items classes employees terms salesTaxCodes priceLevels'.split(' ')

/** Every data type there is, transactions since the beginning of a year. */
export function everyDataType(): DataTypeProgress[] {
  return unreadDataTypes(quickBooksDataTypes, (dataType) => (lists.includes(dataType) ? null : sinceYear))
}
