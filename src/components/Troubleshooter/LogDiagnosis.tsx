'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { problemGuide } from '../../domain/problems/problems'
import type { LogVerdict } from '../../domain/webConnectorLog/logVerdict'
import { Notice } from '../ui/Notice'
import { ProblemSteps } from './ProblemSteps'
import { LogProblemPanel } from './LogProblemPanel'
import { useVerdictWords } from './useVerdictWords'

export interface LogDiagnosisProps {
  desktop: QuickBooksDesktop
  verdict: LogVerdict
  /** How many runs there are. */
  count: number
}

/** What a log comes to, and what to do where something is. */
export function LogDiagnosis({ desktop, verdict, count }: LogDiagnosisProps) {
  const shown = useVerdictWords()(verdict, count)
  if (verdict.kind === 'failing') return <LogProblemPanel desktop={desktop} failure={verdict.failure} />
  if (shown === null) return null
  const { tone, title, hint } = shown
  return (
    <>
      <Notice tone={tone} title={title}>
        <p>{hint}</p>
      </Notice>
      {tone === 'warning' && (
        <ProblemSteps desktop={desktop} steps={problemGuide({ code: 'connector_silent' }, desktop.hosting).steps} />
      )}
    </>
  )
}
