'use client'
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { allTimeZones, browserTimeZone, nearbyTimeZones, timeZoneCity } from '../../domain/time/timeZones'
import { searchTimeZones, spokenNames } from '../../domain/time/timeZoneSearch'
import { countText } from '../../messages/numberText'
import { offsetText, zoneText } from '../../messages/timeText'
import { useLocale } from '../../messages/useLocale'
import { useMessages } from '../../messages/useMessages'
import { Icon } from '../ui/icons/Icon'
import { chevronDownIcon } from '../ui/icons/icons'
import { StatusMessage } from '../ui/StatusMessage'

export interface TimeZoneComboboxProps {
  value: string
  hint: string
  error: string | undefined
  onChange: (timeZone: string) => void
}

interface ZoneOption {
  zone: string
  label: string
}

/** More would be read by nobody: the next letter narrows them. */
const mostShown = 40

/** A field that finds a time zone by its name, its city or its offset; those of the customer's country are there at once. */
export function TimeZoneCombobox({ value, hint, error, onChange }: TimeZoneComboboxProps) {
  const { syncSchedule: t } = useMessages('steps')
  const locale = useLocale()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const [search, setSearch] = useState<string | null>(null)
  const [isOpen, setIsOpen] = useState(true)
  const [activeZone, setActiveZone] = useState<string | null>(null)
  const { nearby, country, option, searched } = useZones(value)
  const query = search?.trim() ?? ''
  const shown = useMemo(() => (query === '' ? nearby : searched(query)), [query, nearby, searched])
  const active = shown.find(({ zone }) => zone === activeZone) ?? (query === '' ? undefined : shown[0])
  const isListed = isOpen && shown.length > 0
  const optionId = (zone: string) => `${id}-${zone.replaceAll(/\W/g, '-')}`

  // The pressed button is gone, so the focus would fall to the top of the page.
  useEffect(() => input.current?.focus(), [])
  useEffect(() => {
    list.current?.querySelector('[data-active]')?.scrollIntoView?.({ block: 'nearest' })
  }, [active?.zone])

  const close = () => {
    setIsOpen(false)
    setSearch(null)
    setActiveZone(null)
  }
  const choose = (zone: string) => {
    onChange(zone)
    close()
  }
  const move = (steps: number) => {
    setIsOpen(true)
    if (shown.length === 0) return
    const at = shown.findIndex(({ zone }) => zone === active?.zone)
    const from = at === -1 && steps < 0 ? 0 : at
    setActiveZone(shown[(from + steps + shown.length) % shown.length]?.zone ?? null)
  }
  const handleKeyDown = (event: KeyboardEvent) => {
    const isHandled = handleKey(event.key)
    if (isHandled) event.preventDefault()
  }
  const handleKey = (key: string) => {
    switch (key) {
      case 'ArrowDown':
        move(1)
        return true
      case 'ArrowUp':
        move(-1)
        return true
      case 'Enter':
        if (!isOpen || !active) return isOpen
        choose(active.zone)
        return true
      case 'Escape':
        if (!isOpen) return false
        close()
        return true
      default:
        return false
    }
  }
  const described = [error && `${id}-error`, `${id}-hint`].filter(Boolean).join(' ')
  return (
    <div className="connections-field" data-invalid={error ? '' : undefined}>
      <label className="connections-field-label" htmlFor={id}>
        {t.timeZone}
      </label>
      <div className="connections-field-frame">
        <input
          ref={input}
          id={id}
          name="timeZone"
          className="connections-field-input"
          role="combobox"
          aria-expanded={isListed}
          aria-controls={isListed ? `${id}-list` : undefined}
          aria-autocomplete="list"
          aria-activedescendant={isOpen && active ? optionId(active.zone) : undefined}
          aria-invalid={error ? true : undefined}
          aria-describedby={described}
          autoComplete="off"
          spellCheck={false}
          placeholder={option(value).label}
          value={search ?? (isOpen ? '' : option(value).label)}
          onChange={(event) => {
            setSearch(event.target.value)
            setActiveZone(null)
            setIsOpen(true)
          }}
          onClick={() => setIsOpen(true)}
          onBlur={close}
          onKeyDown={handleKeyDown}
        />
        <Icon of={chevronDownIcon} />
      </div>
      <StatusMessage isHidden>
        {query !== '' && t.timeZonesFound({ count: shown.length, shown: countText(locale, shown.length) })}
      </StatusMessage>
      {isListed && (
        <div
          ref={list}
          id={`${id}-list`}
          className="connections-combobox-list connections-rows"
          role="listbox"
          aria-label={country ?? t.timeZone}
        >
          {shown.map(({ zone, label }) => (
            <div
              key={zone}
              id={optionId(zone)}
              role="option"
              tabIndex={-1}
              aria-selected={zone === value}
              data-active={zone === active?.zone || undefined}
              // The field keeps the focus, and with it the keyboard.
              onMouseDown={(event) => event.preventDefault()}
              onMouseUp={() => choose(zone)}
            >
              {label}
            </div>
          ))}
        </div>
      )}
      {isOpen && query !== '' && shown.length === 0 && <p className="connections-small">{t.timeZonesNone}</p>}
      {error && (
        <p id={`${id}-error`} className="connections-field-error" role="alert">
          {error}
        </p>
      )}
      <p id={`${id}-hint`} className="connections-small">
        {isOpen ? t.timeZoneSearch : hint}
      </p>
    </div>
  )
}

/** The zones that are offered, in words, and the search among them. */
function useZones(value: string) {
  const { syncSchedule: t } = useMessages('steps')
  const locale = useLocale()
  const [openedAt] = useState(() => new Date())
  useNamesAhead(value, locale, openedAt)
  return useMemo(() => {
    const options = new Map<string, ZoneOption>()
    const option = (zone: string): ZoneOption => {
      const known = options.get(zone) ?? optionOf(zone)
      options.set(zone, known)
      return known
    }
    const optionOf = (zone: string) => {
      const city = timeZoneCity(zone)
      const offset = offsetText(locale, zone)
      const label = city === 'UTC' ? city : t.zoneOption({ zone: zoneText(locale, zone), city, offset })
      return { zone, label }
    }
    const { country, zones } = nearbyTimeZones(browserTimeZone(), [locale, ...navigator.languages], openedAt)
    const nearbyZones = zones.includes(value) ? zones : [value, ...zones]
    const everyZone = allTimeZones(value)
    return {
      option,
      nearby: nearbyZones.map(option),
      country: country && (new Intl.DisplayNames(locale, { type: 'region' }).of(country) ?? null),
      searched: (query: string) =>
        searchTimeZones(query, nearbyZones, everyZone, locale, openedAt).slice(0, mostShown).map(option),
    }
  }, [locale, openedAt, t, value])
}

/** Shorter than what anybody notices. */
const sliceMs = 8

/** Has the platform name the zones in slices while the field is open, so that the first letter doesn't wait for hundreds of names. */
function useNamesAhead(value: string, locale: string, now: Date) {
  // The names are the platform's, and take it time.
  useEffect(() => {
    const left = allTimeZones(value)
    const nameSome = () => {
      const until = performance.now() + sliceMs
      while (left.length > 0 && performance.now() < until) spokenNames(left.pop() ?? value, locale, now)
      if (left.length > 0) timer = setTimeout(nameSome)
    }
    let timer = setTimeout(nameSome)
    return () => clearTimeout(timer)
  }, [value, locale, now])
}
