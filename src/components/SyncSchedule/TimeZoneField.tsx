'use client'
import { useState } from 'react'
import type { ScheduleDraft } from '../../domain/schedule/scheduleDraft'
import { browserTimeZone, timeZoneCity } from '../../domain/time/timeZones'
import { zoneText } from '../../messages/timeText'
import { useLocale } from '../../messages/useLocale'
import { useMessages } from '../../messages/useMessages'
import { Button } from '../ui/Button'
import { TimeZoneSelect } from './TimeZoneSelect'

interface TimeZoneFieldProps {
  draft: ScheduleDraft
  error: string | undefined
  onEdit: (change: Partial<ScheduleDraft>) => void
}

/** The zone of the hours: found from the browser, shown by its name, and changed from a list where that is wrong. */
export function TimeZoneField({ draft, error, onEdit }: TimeZoneFieldProps) {
  const { syncSchedule: copy } = useMessages()
  const locale = useLocale()
  const [isChanging, setIsChanging] = useState(false)
  const { timeZone } = draft
  const browserZone = browserTimeZone()
  const name = (zone: string) => {
    const city = timeZoneCity(zone)
    return city === 'UTC' ? city : copy.zone({ zone: zoneText(locale, zone), city })
  }
  const hint = timeZone === browserZone ? copy.timeZoneFromBrowser : copy.timeZoneElsewhere({ zone: name(browserZone) })
  if (isChanging || error !== undefined) {
    return (
      <TimeZoneSelect
        value={timeZone}
        hint={`${copy.timeZoneHint} ${hint}`}
        error={error}
        onChange={(zone) => {
          setIsChanging(true)
          onEdit({ timeZone: zone })
        }}
      />
    )
  }
  return (
    <fieldset className="connections-field">
      <legend className="connections-field-label">{copy.timeZone}</legend>
      <div className="connections-bar connections-inset">
        <span>{name(timeZone)}</span>
        <Button size="small" onClick={() => setIsChanging(true)}>
          {copy.changeTimeZone}
        </Button>
      </div>
      <p className="connections-small">{hint}</p>
    </fieldset>
  )
}
