import { differenceInDays } from 'date-fns/differenceInDays'
import { differenceInSeconds } from 'date-fns/differenceInSeconds'
import type { Selectable } from 'kysely'
import type { DesktopConnectionsTable } from '../database/tables'

type ClockColumns = Pick<
  Selectable<DesktopConnectionsTable>,
  'computer_time' | 'computer_ahead_seconds' | 'checked_at' | 'first_sync_completed_at'
>

/** What the QuickBooks computer's clock says of what must be read. */
interface ClockReading {
  change: Pick<ClockColumns, 'computer_time' | 'computer_ahead_seconds'>
  /** Records may have been saved with times before those already read, or deletions may be forgotten: only reading everything finds them. */
  mustReadEverything: boolean
}

// What daylight saving moves, which this clock may tell in local time, and half an hour.
const setBackSeconds = 90 * 60
/** Some sixty years, which a column holds. */
const farthestSeconds = 2_000_000_000
/** QuickBooks keeps deletions for about 90 days. */
const longestSilenceDays = 80

/**
 * Reads the clock of the QuickBooks computer against ours, at the beginning of a session.
 *
 * @param computerTime - ISO 8601; null where the Web Connector didn't tell it.
 */
export function readComputerClock(desktop: ClockColumns, computerTime: string | null, now: Date): ClockReading {
  const { computer_time, computer_ahead_seconds, checked_at, first_sync_completed_at } = desktop
  const wasSilent = checked_at !== null && differenceInDays(now, checked_at) >= longestSilenceDays
  const ahead = computerTime === null ? 0 : differenceInSeconds(computerTime, now)
  // A time that stands still wasn't written anew; one that is off by decades tells nothing.
  if (computerTime === null || computerTime === computer_time || Math.abs(ahead) > farthestSeconds) {
    return { change: { computer_time, computer_ahead_seconds }, mustReadEverything: wasSilent }
  }
  const wasSetBack =
    (computer_ahead_seconds !== null && ahead < computer_ahead_seconds - setBackSeconds) ||
    (computer_time !== null && computerTime < computer_time)
  const wasSilentThere = computer_time !== null && differenceInDays(computerTime, computer_time) >= longestSilenceDays
  return {
    change: {
      computer_time: computerTime,
      computer_ahead_seconds: wasSetBack ? ahead : Math.max(ahead, computer_ahead_seconds ?? ahead),
    },
    mustReadEverything: first_sync_completed_at !== null && (wasSetBack || wasSilent || wasSilentThere),
  }
}

/**
 * Until when a session can have read everything: the QuickBooks computer's time as it began, or ours where that isn't known, and where it is
 * ahead, since an earlier time only makes more be asked for.
 */
export function asOf(session: { computer_time: string | null }, now: Date): string {
  const ours = now.toISOString()
  return session.computer_time !== null && session.computer_time < ours ? session.computer_time : ours
}
