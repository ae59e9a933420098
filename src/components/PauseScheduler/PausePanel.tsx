'use client'
import { isAfter } from 'date-fns/isAfter'
import { syncsOnlyWhileClosed } from '../../domain/setup/rights'
import { syncsOnce } from '../../domain/connection/syncsOnce'
import { inSyncMode } from '../../messages/inSyncMode'
import { useState } from 'react'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { providerName } from '../../domain/connection/providerName'
import { quickBooksAvailability } from '../../domain/connection/quickBooksAvailability'
import { pauseChoices, pauseEnd } from '../../domain/pauses/pauseChoices'
import { browserTimeZone, timeZoneCity } from '../../domain/time/timeZones'
import { useFocusFallback } from '../../hooks/useFocusFallback'
import { useIsOffered } from '../../hooks/useIsOffered'
import { useNotifyOnChange } from '../../hooks/useLatestCallback'
import { useNow } from '../../hooks/useNow'
import { useRefreshDesktop } from '../../hooks/useRefresh'
import { zoneText } from '../../messages/timeText'
import { useLocale } from '../../messages/useLocale'
import { useMessages } from '../../messages/useMessages'
import { ArrivalNotice } from '../ui/ArrivalNotice'
import { StatusMessage } from '../ui/StatusMessage'
import { StepPanel } from '../ui/StepPanel'
import { AvailabilityAnnouncement, AvailabilityCard } from './AvailabilityCard'
import { ComingPauses } from './ComingPauses'
import { PauseEnds } from './PauseEnds'
import { PauseLater } from './PauseLater'
import type { SyncSoonEvent } from '../ui/ConnectionEvent'
import { SyncSoon, SyncSoonChoice } from './SyncSoon'
import { type PauseCallbacks, usePauseControl } from './usePauseControl'

interface PausePanelProps {
  desktop: QuickBooksDesktop
  callbacks: PauseCallbacks
  onSyncSoon: ((event: SyncSoonEvent) => void) | undefined
}

/** The pause scheduler of a connection that is loaded. */
export function PausePanel({ desktop, callbacks, onSyncSoon }: PausePanelProps) {
  const t = inSyncMode(useMessages('pauses').pauseScheduler, syncsOnce(desktop))
  const locale = useLocale()
  const [announced, setAnnounced] = useState('')
  const now = useNow(1000)
  const refresh = useRefreshDesktop(desktop.connectionId)
  const { pause, upcomingPauses, syncSchedule } = desktop
  const provider = providerName(desktop)
  const intro = syncsOnlyWhileClosed(desktop) ? t.introClosed : t.intro
  const availability = quickBooksAvailability(desktop, now)
  const zone = browserTimeZone()
  const hasCome = (at: string) => !isAfter(at, now)
  const ended = pause !== null && hasCome(pause.endsAt) ? pause : null
  const begun = upcomingPauses.find(({ startsAt }) => hasCome(startsAt))
  // Only the service knows the new state when a pause begins or ends.
  useNotifyOnChange(ended?.id ?? begun?.id ?? null, refresh)
  const isOffered = useIsOffered(desktop.connectionId, 'pauses') && !syncsOnce(desktop)
  const { fallback, watch } = useFocusFallback<HTMLDivElement>()
  const part = { desktop, callbacks, now }
  return (
    <StepPanel
      company={desktop.companyFile?.companyName}
      title={t.title}
      intro={isOffered ? intro({ providerName: provider }) : undefined}
    >
      <AvailabilityAnnouncement desktop={desktop} availability={availability} now={now} />
      <StatusMessage isHidden>{announced}</StatusMessage>
      {isOffered && <SyncSoon {...part} onSyncSoon={onSyncSoon} />}
      <div className="connections-pause" {...watch}>
        <AvailabilityCard {...part} availability={availability} focusRef={fallback} />
        {isOffered && (availability === 'free' || availability === 'syncing') && <PauseNow {...part} />}
      </div>
      <ArrivalNotice isReached={!isOffered} tone="info">
        <p>{t.notOffered({ providerName: provider })}</p>
      </ArrivalNotice>
      {isOffered && (
        <div className="connections-pause-plans connections-stack">
          <ComingPauses {...part} onDone={setAnnounced} />
          <PauseLater {...part} onDone={setAnnounced} />
          <SyncSoonChoice />
        </div>
      )}
      {syncSchedule !== null && syncSchedule.timeZone !== zone && (
        <p className="connections-small">{t.timesHere({ zone: zoneText(locale, zone), city: timeZoneCity(zone) })}</p>
      )}
    </StepPanel>
  )
}

interface PauseNowProps {
  desktop: QuickBooksDesktop
  callbacks: PauseCallbacks
  now: Date
}

/** Pauses at once, for one of the usual times. */
function PauseNow({ desktop, callbacks, now }: PauseNowProps) {
  const { pauseScheduler: t } = useMessages('pauses')
  const { pause } = usePauseControl(desktop.connectionId, callbacks)
  const zone = browserTimeZone()
  return (
    <PauseEnds
      control={{ ...pause, run: (endsAt) => pause.run({ endsAt }) }}
      now={now}
      label={t.pauseNow}
      ends={pauseChoices.map((id) => ({ id, title: t.choices[id], at: (moment) => pauseEnd(id, moment, zone) }))}
      submit={t.pauseUntilThen}
    />
  )
}
