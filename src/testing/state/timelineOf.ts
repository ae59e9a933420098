import { compareAsc } from 'date-fns/compareAsc'
import type { QuickBooksDesktop, Setup } from '../../api/schemas/quickBooksDesktop'
import type { TimelineEntry } from '../../api/schemas/timeline'

const entries: Partial<Record<keyof Setup, Pick<TimelineEntry, 'kind' | 'by'>>> = {
  configurationDownloadedAt: { kind: 'configurationDownloaded', by: 'customer' },
  configurationOpenedAt: { kind: 'configurationOpened', by: 'connector' },
  passwordIssuedAt: { kind: 'passwordIssued', by: 'customer' },
  signedInAt: { kind: 'signedIn', by: 'connector' },
  companyLinkedAt: { kind: 'companyLinked', by: 'connector' },
  scheduleChosenAt: { kind: 'scheduleChanged', by: 'customer' },
  firstSyncStartedAt: { kind: 'syncStarted', by: 'connector' },
  firstSyncCompletedAt: { kind: 'syncCompleted', by: 'connector' },
}

/** What must have happened for a document to be as it is, oldest first. */
export function timelineOf(
  { setup, companyFile, pause, upcomingPauses, problem }: QuickBooksDesktop,
  createdAt: string,
  nextNumber: () => number,
): TimelineEntry[] {
  const happened: Omit<TimelineEntry, 'id'>[] = [{ at: createdAt, kind: 'created', by: 'customer' }]
  for (const [fact, entry] of Object.entries(entries)) {
    const at = setup[fact as keyof Setup]
    const detail = fact === 'companyLinkedAt' && companyFile !== null ? { detail: companyFile.companyName } : {}
    if (at !== null) happened.push({ at, ...entry, ...detail })
  }
  if (pause) {
    const { startsAt, endsAt } = pause
    happened.push({ at: startsAt, kind: 'paused', by: 'customer', startsAt, endsAt })
  }
  for (const { startsAt, endsAt } of upcomingPauses) {
    happened.push({ at: createdAt, kind: 'pausePlanned', by: 'customer', startsAt, endsAt })
  }
  if (problem) happened.push({ at: problem.observedAt, kind: 'problem', by: 'connector', detail: problem.code })
  const inOrder = happened.toSorted((one, other) => compareAsc(one.at, other.at))
  return inOrder.map((entry) => Object.assign({ id: `event-${nextNumber()}` }, entry))
}
