'use client'
import { useState } from 'react'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { providerName } from '../../domain/connection/providerName'
import { quickBooksAvailability } from '../../domain/connection/quickBooksAvailability'
import { pauseChoices, pauseEnd } from '../../domain/pauses/pauseChoices'
import { browserTimeZone, timeZoneCity } from '../../domain/time/timeZones'
import { useFocusFallback } from '../../hooks/useFocusFallback'
import { useNotifyOnChange } from '../../hooks/useLatestCallback'
import { useNow } from '../../hooks/useNow'
import { useRefreshDesktop } from '../../hooks/useRefresh'
import { zoneText } from '../../messages/timeText'
import { useLocale } from '../../messages/useLocale'
import { useMessages } from '../../messages/useMessages'
import { StatusMessage } from '../ui/StatusMessage'
import { StepPanel } from '../ui/StepPanel'
import { AvailabilityAnnouncement, AvailabilityCard } from './AvailabilityCard'
import { ComingPauses } from './ComingPauses'
import { PauseEnds } from './PauseEnds'
import { PauseLater } from './PauseLater'
import type { PauseCallbacks } from './usePauseControl'

interface PausePanelProps {
  desktop: QuickBooksDesktop
  callbacks: PauseCallbacks
}

/** Pausing, for a connection that is already loaded. */
export function PausePanel({ desktop, callbacks }: PausePanelProps) {
  const { pauseScheduler: words } = useMessages()
  const locale = useLocale()
  const [done, setDone] = useState('')
  const now = useNow(1000)
  const refresh = useRefreshDesktop(desktop.connectionId)
  const { pause, upcomingPauses, syncSchedule } = desktop
  const use = quickBooksAvailability(desktop, now)
  const zone = browserTimeZone()
  const hasCome = (at: string) => Date.parse(at) <= now.getTime()
  const ended = pause !== null && hasCome(pause.endsAt) ? pause : null
  const begun = upcomingPauses.find(({ startsAt }) => hasCome(startsAt))
  // What comes of a pause that begins or ends is the service's to say.
  useNotifyOnChange(ended?.id ?? begun?.id ?? null, refresh)
  const { fallback, watch } = useFocusFallback<HTMLDivElement>()
  const part = { desktop, callbacks, now }
  return (
    <StepPanel title={words.title} intro={words.intro({ providerName: providerName(desktop) })}>
      <AvailabilityAnnouncement desktop={desktop} use={use} now={now} />
      <StatusMessage isHidden>{done}</StatusMessage>
      <div className="connections-pause" {...watch}>
        <AvailabilityCard {...part} use={use} focusRef={fallback} />
        {(use === 'free' || use === 'syncing') && <PauseNow {...part} />}
      </div>
      <div className="connections-pause-plans connections-stack">
        <ComingPauses {...part} onDone={setDone} />
        <PauseLater {...part} onDone={setDone} />
      </div>
      {syncSchedule !== null && syncSchedule.timeZone !== zone && (
        <p className="connections-small">
          {words.timesHere({ zone: zoneText(locale, zone), city: timeZoneCity(zone) })}
        </p>
      )}
    </StepPanel>
  )
}

interface PauseNowProps {
  desktop: QuickBooksDesktop
  callbacks: PauseCallbacks
  now: Date
}

/** Takes QuickBooks back in one press. */
function PauseNow({ desktop, callbacks, now }: PauseNowProps) {
  const { pauseScheduler: words } = useMessages()
  const zone = browserTimeZone()
  return (
    <PauseEnds
      connectionId={desktop.connectionId}
      callbacks={callbacks}
      now={now}
      label={words.pauseNow}
      ends={pauseChoices.map((id) => ({ id, title: words.choices[id], at: (moment) => pauseEnd(id, moment, zone) }))}
      submit={words.pauseUntilThen}
      command={(endsAt) => ({ kind: 'start', endsAt })}
    />
  )
}
