'use client'
import { useEffect, useMemo, useRef } from 'react'
import { timeZoneCity, timeZoneRegions } from '../../domain/timeZones'
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
  const regions = useMemo(() => timeZoneRegions(value), [value])
  return (
    <SelectField
      ref={select}
      label={copy.timeZone}
      name="timeZone"
      value={value}
      hint={hint}
      error={error}
      onChange={(event) => onChange(event.target.value)}
    >
      {regions.map(({ region, zones }) => (
        <optgroup key={region} label={region}>
          {zones.map((zone) => (
            <option key={zone} value={zone}>
              {copy.zoneOption({ city: timeZoneCity(zone), offset: offsetText(locale, zone) })}
            </option>
          ))}
        </optgroup>
      ))}
    </SelectField>
  )
}

function offsetText(locale: string, timeZone: string) {
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'shortOffset' }).formatToParts()
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone
}
