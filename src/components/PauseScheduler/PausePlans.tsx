'use client'
import { localDateTime } from '../../domain/time/localDateTime'
import type { PauseDraft } from '../../domain/pauses/pauseDraft'
import { pausePlans, plannedPause } from '../../domain/pauses/pausePlans'
import { browserTimeZone } from '../../domain/time/timeZones'
import { useNow } from '../../hooks/useNow'
import { useMessages } from '../../messages/useMessages'
import { Button } from '../ui/Button'

interface PausePlansProps {
  onChoose: (draft: PauseDraft) => void
}

/** Fills in what bookkeepers plan most often. */
export function PausePlans({ onChoose }: PausePlansProps) {
  const { pauseScheduler: words } = useMessages()
  const zone = browserTimeZone()
  const now = useNow(60_000)
  return (
    <div className="connections-actions" role="group" aria-label={words.presets}>
      {pausePlans.map((plan) => {
        const pause = plannedPause(plan, now, zone)
        if (pause === null) return null
        const fill = () =>
          onChoose({ startsAt: localDateTime(zone, pause.startsAt), endsAt: localDateTime(zone, pause.endsAt) })
        return (
          <Button key={plan} size="small" onClick={fill}>
            {words.plans[plan]}
          </Button>
        )
      })}
    </div>
  )
}
