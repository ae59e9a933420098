import { normalHresult, type ProblemCode } from 'connections-sdk/contract'
import type { DesktopChange, TimelineEntry } from '../../desktop/changeDesktop'
import { noProblem } from '../../desktop/resetConnection'
import type { Desktop } from '../rows'

export interface SeenProblem {
  code: ProblemCode
  /** Such as `QBWC1040`. */
  webConnectorCode?: string
  hresult?: string
  /** What QuickBooks said, as the customer may read it. */
  detail?: string
}

const longestDetail = 500

/** What to set, and to tell the timeline, when a problem is seen. Seen again, it keeps the time at which it was first seen. */
export function problemChange(
  desktop: Desktop,
  problem: SeenProblem,
  now: Date,
  by: 'connector' | 'customer' = 'connector',
) {
  const isKnown = desktop.problem_code === problem.code
  const change = {
    problem_code: problem.code,
    problem_observed_at: (isKnown ? desktop.problem_observed_at : null) ?? now.toISOString(),
    problem_web_connector_code: problem.webConnectorCode ?? null,
    problem_hresult: normalHresult(problem.hresult ?? '') ?? null,
    problem_detail: problem.detail?.slice(0, longestDetail) || null,
  } satisfies DesktopChange
  const entries: TimelineEntry[] = isKnown ? [] : [{ kind: 'problem', by, detail: problem.code }]
  return { change, entries }
}

/** What to set, and to tell the timeline, when an exchange shows that the problem is gone, if it is one that `shows` names. */
export function problemCleared(desktop: Desktop, shows: (code: string) => boolean) {
  const { problem_code: code } = desktop
  if (code === null || !shows(code)) return { change: {}, entries: [] }
  const entries: TimelineEntry[] = [{ kind: 'problemCleared', by: 'connector', detail: code }]
  return { change: noProblem, entries }
}
