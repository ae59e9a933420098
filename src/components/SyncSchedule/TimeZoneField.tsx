'use client'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { ScheduleDraft } from '../../domain/schedule/scheduleDraft'
import { browserTimeZone, timeZoneCity, timeZoneRegions } from '../../domain/time/timeZones'
import { offsetText, zoneText } from '../../messages/timeText'
import { useLocale } from '../../messages/useLocale'
import { useMessages } from '../../messages/useMessages'
import { Button } from '../ui/Button'
import { SelectField } from '../ui/SelectField'

interface TimeZoneFieldProps {
  draft: ScheduleDraft
  error: string | undefined
  onEdit: (change: Partial<ScheduleDraft>) => void
}

/** The schedule's time zone: taken from the browser, and changed with a list. */
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
      <TimeZoneSelect
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

interface TimeZoneSelectProps {
  value: string
  hint: string
  error: string | undefined
  onChange: (timeZone: string) => void
}

/** The list of all time zones. Takes the focus, because it replaces the button that was pressed. */
function TimeZoneSelect({ value, hint, error, onChange }: TimeZoneSelectProps) {
  const { syncSchedule: t } = useMessages('steps')
  const locale = useLocale()
  const select = useRef<HTMLSelectElement>(null)
  // The pressed button is gone, so the focus would fall to the top of the page.
  useEffect(() => select.current?.focus(), [])
  // Memoized: naming 400 zones at each keystroke in the form is noticeably slow.
  const options = useMemo(
    () =>
      timeZoneRegions(value).map(({ region, zones }) => (
        <optgroup key={region} label={region}>
          {zones.map((zone) => {
            const city = timeZoneCity(zone)
            return (
              <option key={zone} value={zone}>
                {city === 'UTC' ? city : t.zoneOption({ city, offset: offsetText(locale, zone) })}
              </option>
            )
          })}
        </optgroup>
      )),
    [value, t, locale],
  )
  return (
    <SelectField
      focusRef={select}
      label={t.timeZone}
      name="timeZone"
      value={value}
      hint={hint}
      error={error}
      onChange={(event) => onChange(event.target.value)}
    >
      {options}
    </SelectField>
  )
}
