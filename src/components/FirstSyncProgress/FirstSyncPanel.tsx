'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { firstSyncState } from '../../domain/data/firstSync'
import { providerName } from '../../domain/connection/providerName'
import { useNow } from '../../hooks/useNow'
import { useFocusFallback } from '../../hooks/useFocusFallback'
import { useMessages } from '../../messages/useMessages'
import { ProblemPanel } from '../ProblemPanel/ProblemPanel'
import { LiveRegion } from '../ui/LiveRegion'
import { StepHelp } from '../help/ObservationList'
import { StepPanel } from '../ui/StepPanel'
import { Waiting } from '../ui/Waiting'
import { DataTypeList } from './DataTypeList'
import { FirstSyncAnnouncement } from './FirstSyncAnnouncement'
import { FirstSyncSummary } from './FirstSyncSummary'
import { FirstSyncWait } from './FirstSyncWait'
import { QuickBooksNotice } from './QuickBooksNotice'
import { SyncFigures } from './SyncFigures'

interface FirstSyncPanelProps {
  desktop: QuickBooksDesktop
  /** What is shown could not be renewed. */
  isStale: boolean
}

/** The first sync in the state in which it is. */
export function FirstSyncPanel({ desktop, isStale }: FirstSyncPanelProps) {
  const { firstSyncProgress: copy } = useMessages()
  const now = useNow(1000)
  const steadyFocus = useFocusFallback<HTMLHeadingElement>()
  const state = firstSyncState(desktop, now)
  const isFinished = state === 'finished'
  const isWaiting = state === 'due' || state === 'waiting_for_window'
  const isBegun = desktop.setup.firstSyncStartedAt !== null && !isFinished
  // From the wait through the sync, so that it doesn't go and come under a reader's eyes.
  const canStandStill = state === 'due' || state === 'syncing' || state === 'stopping'
  const concernsUse = state === 'syncing' || state === 'stopping' || state === 'paused'
  return (
    <StepPanel
      title={isFinished ? copy.finishedTitle : copy.title}
      intro={isFinished ? undefined : copy.intro({ providerName: providerName(desktop) })}
      steadyFocus={steadyFocus}
    >
      <FirstSyncAnnouncement desktop={desktop} state={state} />
      {desktop.problem !== null && !isFinished && <ProblemPanel connectionId={desktop.connectionId} />}
      {isFinished && <FirstSyncSummary desktop={desktop} />}
      {isBegun && <SyncFigures desktop={desktop} state={state} now={now} />}
      {concernsUse && <QuickBooksNotice desktop={desktop} state={state} isStale={isStale} now={now} />}
      <LiveRegion>
        {isWaiting && desktop.problem === null && <FirstSyncWait desktop={desktop} state={state} now={now} />}
        {state === 'not_linked' && <Waiting hint={copy.notLinkedHint}>{copy.notLinked}</Waiting>}
      </LiveRegion>
      {state !== 'not_linked' && <DataTypeList dataTypes={desktop.dataTypes} />}
      {canStandStill && (
        <div className="connections-disclosures">
          <StepHelp desktop={desktop} place="first_sync" />
        </div>
      )}
    </StepPanel>
  )
}
