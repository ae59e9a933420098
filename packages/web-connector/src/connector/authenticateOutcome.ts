/** What the Web Connector makes of authenticate's answer. Seconds of 0 mean that the server named none. */
export type AuthenticateOutcome =
  | { kind: 'run'; companyFile: string; minimumSeconds: number }
  | { kind: 'postponed'; postponeSeconds: number; minimumSeconds: number }
  | { kind: 'stop'; lastResult: string; code: 'QBWC1040' | null; minimumSeconds: number }

/** What the Status column says when the server puts an update off (QBWC Programmer's Guide, chapter 10). */
export const postponedText = 'Update postponed by application.'

const stops: Record<string, { lastResult: string; code: 'QBWC1040' | null }> = {
  none: { lastResult: 'No Data Exchange', code: null },
  nvu: { lastResult: 'Invalid password for username', code: 'QBWC1040' },
  busy: { lastResult: 'Application Busy', code: null },
}

/**
 * @param answer The strings of authenticateResult: ticket, company file or verdict, seconds to postpone, least interval.
 * @param autoRun Postponing needs Auto-Run: without it there is no next run to put off to.
 */
export function authenticateOutcome(answer: readonly string[], autoRun: boolean): AuthenticateOutcome {
  const [, verdict = '', postpone = '', minimum = ''] = answer
  const postponeSeconds = readSeconds(postpone)
  const minimumSeconds = readSeconds(minimum)
  const stop = stops[verdict.trim().toLowerCase()]
  if (postponeSeconds > 0 && autoRun) return { kind: 'postponed', postponeSeconds, minimumSeconds }
  if (stop) return { kind: 'stop', ...stop, minimumSeconds }
  return { kind: 'run', companyFile: verdict, minimumSeconds }
}

function readSeconds(text: string): number {
  const seconds = Number(text.trim())
  return Number.isInteger(seconds) && seconds > 0 ? seconds : 0
}
