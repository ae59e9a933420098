'use client'
import { useState } from 'react'
import type { ScheduleDraft } from '../../domain/schedule/scheduleDraft'
import { browserTimeZone, timeZoneCity } from '../../domain/time/timeZones'
import { zoneText } from '../../messages/timeText'
import { useLocale } from '../../messages/useLocale'
import { useMessages } from '../../messages/useMessages'
import { Button } from '../ui/Button'
import { lazyWithPreload } from '../ui/lazyWithPreload'

// Few change the zone that is taken from the browser.
const TimeZoneCombobox = lazyWithPreload(async () => (await import('./TimeZoneCombobox')).TimeZoneCombobox, null)

interface TimeZoneFieldProps {
  draft: ScheduleDraft
  error: string | undefined
  onEdit: (change: Partial<ScheduleDraft>) => void
}

/** The schedule's time zone: taken from the browser, and changed with a field that finds the others. */
export function TimeZoneField({ draft, error, onEdit }: TimeZoneFieldProps) {
  const { syncSchedule: t } = useMessages('steps')
  const locale = useLocale()
  const [isChanging, setIsChanging] = useState(false)
  const { timeZone } = draft
  const browserZone = browserTimeZone()
  const name = (zone: string) => {
    const city = timeZoneCity(zone)
    return city === 'UTC' ? city : t.zone({ zone: zoneText(locale, zone), city })
  }
  const hint = timeZone === browserZone ? t.timeZoneFromBrowser : t.timeZoneElsewhere({ zone: name(browserZone) })
  if (isChanging || error !== undefined) {
    return (
      <TimeZoneCombobox
        value={timeZone}
        hint={`${t.timeZoneHint} ${hint}`}
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
      <legend className="connections-field-label">{t.timeZone}</legend>
      <div className="connections-bar connections-inset">
        <span>{name(timeZone)}</span>
        <Button size="small" onClick={() => setIsChanging(true)}>
          {t.changeTimeZone}
        </Button>
      </div>
      <p className="connections-small">{hint}</p>
    </fieldset>
  )
}
