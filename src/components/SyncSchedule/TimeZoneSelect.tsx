'use client'
import { useEffect, useMemo, useRef } from 'react'
import { timeZoneCity, timeZoneRegions } from '../../domain/time/timeZones'
import { offsetText } from '../../messages/timeText'
import { useLocale } from '../../messages/useLocale'
import { useMessages } from '../../messages/useMessages'
import { SelectField } from '../ui/SelectField'

interface TimeZoneSelectProps {
  value: string
  hint: string
  error: string | undefined
  onChange: (timeZone: string) => void
}

/** Every time zone there is. Takes the focus, for it appears where someone pressed a button. */
export function TimeZoneSelect({ value, hint, error, onChange }: TimeZoneSelectProps) {
  const { syncSchedule: copy } = useMessages()
  const locale = useLocale()
  const select = useRef<HTMLSelectElement>(null)
  // The button that was pressed is gone; focus would fall to the top of the page.
  useEffect(() => select.current?.focus(), [])
  // Kept: naming 400 zones at each keystroke elsewhere in the form would be felt.
  const options = useMemo(
    () =>
      timeZoneRegions(value).map(({ region, zones }) => (
        <optgroup key={region} label={region}>
          {zones.map((zone) => {
            const city = timeZoneCity(zone)
            return (
              <option key={zone} value={zone}>
                {city === 'UTC' ? city : copy.zoneOption({ city, offset: offsetText(locale, zone) })}
              </option>
            )
          })}
        </optgroup>
      )),
    [value, copy, locale],
  )
  return (
    <SelectField
      focusRef={select}
      label={copy.timeZone}
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
