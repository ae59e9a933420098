'use client'
import { checkInMinutes } from '../../domain/connection/desktopStatus'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { autoRunStatus } from '../../domain/connection/autoRun'
import { foundElsewhere } from '../../domain/connection/foundElsewhere'
import { syncsOnce } from '../../domain/connection/syncsOnce'
import { inSyncMode } from '../../messages/inSyncMode'
import { providerName } from '../../domain/connection/providerName'
import { firstSyncState, type FirstSyncState, syncProgress } from '../../domain/data/firstSync'
import { browserTimeZone } from '../../domain/time/timeZones'
import { useFocusFallback } from '../../hooks/useFocusFallback'
import { useNow } from '../../hooks/useNow'
import type { Messages } from '../../messages/Messages'
import { percentText } from '../../messages/numberText'
import { useLocale } from '../../messages/useLocale'
import { useMessages } from '../../messages/useMessages'
import { useMomentText } from '../../messages/useMomentText'
import { ProblemPanel } from '../ProblemPanel/ProblemPanel'
import { ElsewhereQuestion } from '../help/ElsewhereQuestion'
import { StepHelp } from '../help/ObservationList'
import { Disclosure } from '../ui/Disclosure'
import { LiveRegion } from '../ui/LiveRegion'
import { Notice } from '../ui/Notice'
import { StatusMessage } from '../ui/StatusMessage'
import { StepPanel } from '../ui/StepPanel'
import { Waiting } from '../ui/Waiting'
import { DataTypeList } from './DataTypeList'
import { FirstSyncSummary } from './FirstSyncSummary'
import { QuickBooksNotice } from '../ui/QuickBooksNotice'
import { SyncFigures } from './SyncFigures'

export interface FirstSyncPanelProps {
  desktop: QuickBooksDesktop
  /** The data on screen could not be refreshed. */
  isStale: boolean
}

/** Shows the first sync in its current state. */
export function FirstSyncPanel({ desktop, isStale }: FirstSyncPanelProps) {
  const t = inSyncMode(useMessages('steps').firstSyncProgress, syncsOnce(desktop))
  const now = useNow(1000)
  const focusFallback = useFocusFallback<HTMLHeadingElement>()
  const state = firstSyncState(desktop, now)
  if (state === 'disconnected') return <EndedSync desktop={desktop} />
  const isFinished = state === 'finished'
  const isWaiting = state === 'due' || state === 'waiting_for_window'
  const isBegun = desktop.setup.firstSyncStartedAt !== null && !isFinished
  // One condition from the wait to the end of the sync, so that the help doesn't vanish while someone reads it.
  const mayStall = state === 'due' || state === 'unknown' || state === 'syncing' || state === 'stopping'
  const affectsQuickBooks = state === 'syncing' || state === 'stopping' || state === 'unknown' || state === 'paused'
  const isClear = desktop.problem === null && foundElsewhere(desktop) === null
  const autoRun = autoRunStatus(desktop)
  const isFolded = isFinished && (autoRun === 'awaited' || autoRun === 'missed')
  const rows = <DataTypeList dataTypes={desktop.dataTypes} isFinished={isFinished} />
  return (
    <StepPanel
      company={desktop.companyFile?.companyName}
      title={isFinished ? t.finishedTitle : t.title}
      intro={isFinished ? undefined : t.intro({ providerName: providerName(desktop) })}
      focusFallback={focusFallback}
    >
      <FirstSyncAnnouncement desktop={desktop} state={state} />
      {desktop.problem !== null && !isFinished && <ProblemPanel connectionId={desktop.connectionId} />}
      {!isFinished && <ElsewhereQuestion desktop={desktop} />}
      {isFinished && <FirstSyncSummary desktop={desktop} now={now} />}
      {isBegun && <SyncFigures desktop={desktop} state={state} now={now} />}
      {affectsQuickBooks && <QuickBooksNotice desktop={desktop} state={state} isStale={isStale} now={now} />}
      <LiveRegion>
        {isWaiting && isClear && <FirstSyncWait desktop={desktop} state={state} now={now} />}
        {state === 'not_linked' && <Waiting hint={t.notLinkedHint}>{t.notLinked}</Waiting>}
      </LiveRegion>
      {state !== 'not_linked' && !isFolded && rows}
      {isFolded && (
        <div className="connections-disclosures">
          <Disclosure summary={t.dataTypes}>{rows}</Disclosure>
        </div>
      )}
      {mayStall && (
        <div className="connections-disclosures">
          <StepHelp desktop={desktop} place="first_sync" />
        </div>
      )}
    </StepPanel>
  )
}

/** In place of the sync where someone has ended the connection. */
function EndedSync({ desktop }: { desktop: QuickBooksDesktop }) {
  const { firstSyncProgress: t } = useMessages('steps')
  return <StepPanel company={desktop.companyFile?.companyName} title={t.disconnectedTitle} intro={t.disconnectedBody} />
}

interface FirstSyncAnnouncementProps {
  desktop: QuickBooksDesktop
  state: FirstSyncState
}

/** Announces each new state to screen readers, and a running sync's progress every 25 percent. */
function FirstSyncAnnouncement({ desktop, state }: FirstSyncAnnouncementProps) {
  const t = inSyncMode(useMessages('steps').firstSyncProgress, syncsOnce(desktop))
  const locale = useLocale()
  const quarter = Math.floor(syncProgress(desktop.dataTypes) / 25) * 25
  return <StatusMessage isHidden>{announcement(t, state, percentText(locale, quarter))}</StatusMessage>
}

function announcement(t: Messages['firstSyncProgress'], state: FirstSyncState, percent: string) {
  switch (state) {
    case 'syncing':
      return t.announce.running({ percent })
    case 'stopping':
      return t.stoppingTitle
    case 'unknown':
      return t.unknownTitle
    case 'paused':
      return t.pausedTitle
    case 'finished':
      return t.announce.finished
    case 'waiting_for_window':
    case 'due':
    case 'not_linked':
    case 'disconnected':
      // The page shows these in live regions of their own.
      return ''
  }
}

interface FirstSyncWaitProps {
  desktop: QuickBooksDesktop
  state: FirstSyncState
  now: Date
}

/** What the first sync waits for: the chosen hours, or the Web Connector's next call. */
function FirstSyncWait({ desktop, state, now }: FirstSyncWaitProps) {
  const t = inSyncMode(useMessages('steps').firstSyncProgress, syncsOnce(desktop))
  const momentText = useMomentText()
  const { nextSyncAt, syncSchedule, activity, setup } = desktop
  const hereZone = browserTimeZone()
  if (state === 'waiting_for_window' && nextSyncAt !== null) {
    const at = new Date(nextSyncAt)
    const moment = momentText(at, syncSchedule?.timeZone ?? hereZone, now)
    const momentHere = momentText(at, hereZone, now)
    return (
      <Notice
        tone="info"
        title={setup.firstSyncStartedAt === null ? t.waitingTitle({ moment }) : t.goesOnTitle({ moment })}
      >
        {momentHere !== moment && <p>{t.waitingAlso({ moment: momentHere })}</p>}
        <p>{t.waitingBody}</p>
      </Notice>
    )
  }
  const minutes = checkInMinutes(activity)
  return <Waiting hint={t.dueHint({ minutes })}>{t.due}</Waiting>
}
