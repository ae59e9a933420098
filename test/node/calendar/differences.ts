import { nextSyncTime } from '../../../src/domain/schedule/nextSyncTime'
import { mergePauses, pauseAt } from '../../../src/domain/pauses/pauses'
import {
  currentSyncWindow,
  nextSyncWindow,
  syncWindowsBetween,
  type SyncWindow,
} from '../../../src/domain/schedule/syncWindows'
import { firstFreeMoment, holds, joinedPauses, windowsAround } from './calendarOracle'
import type { OraclePause, OracleRule, Stretch } from './calendarOracle'

/** A schedule, its pauses and a moment at which something is asked of them. */
export interface CalendarCase {
  rule: OracleRule
  pauses: OraclePause[]
  at: number
}

const dayMs = 24 * 3_600_000

/** What the SDK's calendar answers otherwise than the oracle. Empty when they agree. */
export function differences({ rule, pauses, at }: CalendarCase): string[] {
  const lastEnd = Math.max(at, ...pauses.map(({ end }) => end))
  const windows = windowsAround(rule, at, 5, 14 + Math.ceil((lastEnd - at) / dayMs))
  const moment = new Date(at)
  const spans = pauses.map(({ id, start, end }) => ({ id, startsAt: iso(start), endsAt: iso(end) }))
  const merged = joinedPauses(pauses)
  const [from, to] = [at - 2 * dayMs, at + 3 * dayMs]
  const answers = {
    'the window that is open': [shown(currentSyncWindow(rule, moment)), windows.find((window) => holds(window, at))],
    'the next window': [shown(nextSyncWindow(rule, moment)), windows.find(({ start }) => start > at)],
    'the windows of five days': [
      syncWindowsBetween(rule, new Date(from), new Date(to)).map(shown),
      windows.filter(({ start, end }) => start < to && from < end),
    ],
    'the next sync': [nextSyncTime(rule, spans, moment)?.getTime(), firstFreeMoment(windows, pauses, at)],
    'the pauses as one': [mergePauses(spans).map(pauseOf), merged],
    'the pause in force': [pauseOf(pauseAt(mergePauses(spans), moment)), merged.find((pause) => holds(pause, at))],
  }
  return Object.entries(answers)
    .map(([what, [ours, theirs]]) => ({ what, ours: JSON.stringify(ours), theirs: JSON.stringify(theirs) }))
    .filter(({ ours, theirs }) => ours !== theirs)
    .map(
      ({ what, ours, theirs }) => `${what} at ${iso(at)}: ${ours}, but by the oracle ${theirs}; ${said(rule, spans)}`,
    )
}

function shown(window: SyncWindow | null): Stretch | undefined {
  return window === null ? undefined : { start: window.start.getTime(), end: window.end.getTime() }
}

function pauseOf(span: { id: string; startsAt: string; endsAt: string } | null): OraclePause | undefined {
  if (span === null) return undefined
  return { id: span.id, start: Date.parse(span.startsAt), end: Date.parse(span.endsAt) }
}

function iso(at: number) {
  return new Date(at).toISOString()
}

function said({ start, end, days, timeZone }: OracleRule, spans: { startsAt: string; endsAt: string }[]) {
  return `${start}–${end} ${days} ${timeZone}, pauses ${spans.map(({ startsAt, endsAt }) => `${startsAt}/${endsAt}`).join(' ')}`
}
