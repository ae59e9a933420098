import { addSeconds } from 'date-fns/addSeconds'
import { differenceInMilliseconds } from 'date-fns/differenceInMilliseconds'
import type { Activity, QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { isHosted } from '../setup/hosting'
import { setupFacts } from '../setup/setupFacts'

/** The runs of a Web Connector so far: a run begins with its sign-in. */
export interface RunRhythm {
  /** When the run before began, ISO 8601 UTC; null: there was none. */
  previousAt: string | null
  /** How long before that the run before it had begun, in milliseconds; null: there was none. */
  previousGapMs: number | null
}

/** A timer of the Web Connector never rings early; the two computers' networks may make it look so. */
const earlyMs = 5000
/** What comes later than this may as well be a press: a person has the whole interval for it. */
const lateMs = 30_000
/** Two gaps that differ by no more are alike. */
const alikeMs = 5000
/** The Web Connector's Every_Min takes whole minutes, one at least. */
const minuteMs = 60_000

/**
 * Whether a run that begins now was begun by Auto-Run. On the wire it looks like a press of Update Selected; only the time tells. Auto-Run
 * begins a run one interval after the last one began, and so does a person hardly ever. A customer may have set another interval in the
 * Web Connector, which nobody is told: there, a second gap of so many minutes as the one before it says the same.
 */
export function isAutoRun(now: Date, { previousAt, previousGapMs }: RunRhythm, everySeconds: number): boolean {
  if (previousAt === null) return false
  const gapMs = differenceInMilliseconds(now, previousAt)
  if (isInTime(gapMs - everySeconds * 1000)) return true
  const minutes = Math.floor((gapMs + earlyMs) / minuteMs)
  const isOwnInterval = minutes >= 1 && isInTime(gapMs - minutes * minuteMs)
  return isOwnInterval && previousGapMs !== null && Math.abs(gapMs - previousGapMs) <= alikeMs
}

function isInTime(lateByMs: number) {
  return lateByMs >= -earlyMs && lateByMs <= lateMs
}

/** How late a call may be, in seconds, before it is overdue. */
const graceSeconds = 60

/** By when the Web Connector should have called again if it keeps its rhythm, past or not. Null where it has never called. */
export function contactDueBy({
  lastContactAt,
  expectedEverySeconds,
}: Pick<Activity, 'lastContactAt' | 'expectedEverySeconds'>): Date | null {
  return lastContactAt === null ? null : addSeconds(lastContactAt, expectedEverySeconds + graceSeconds)
}

/** Whether the Web Connector is known to run by itself. */
export type AutoRunStatus =
  /** One sync and no more, or not linked yet: nobody asks. */
  | 'not_asked'
  /** Not seen yet; the next call will show. */
  | 'awaited'
  /** Not seen, and the call that would have shown it hasn't come. */
  | 'missed'
  | 'proven'

/** Whether the Web Connector is known to run by itself. */
export function autoRunStatus(
  desktop: Parameters<typeof setupFacts>[0] & Pick<QuickBooksDesktop, 'activity'>,
): AutoRunStatus {
  const { companyLinked, syncsOnce, runsByItself } = setupFacts(desktop)
  if (syncsOnce || !companyLinked) return 'not_asked'
  if (runsByItself) return 'proven'
  return desktop.activity.overdueSince === null ? 'awaited' : 'missed'
}

/** What the Web Connector needs to call by itself. */
export type AutoRunCheck = 'auto_run' | 'restart' | 'hide' | 'stay_on'

/** What the customer can see to. A hosted computer starts, and stays on, at the hosting provider. */
export function autoRunChecks({ hosting }: Pick<QuickBooksDesktop, 'hosting'>): readonly AutoRunCheck[] {
  return isHosted(hosting) ? ['auto_run', 'hide'] : ['auto_run', 'restart', 'hide', 'stay_on']
}
