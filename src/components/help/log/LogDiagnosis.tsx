'use client'
import type { QuickBooksDesktop } from '../../../api/schemas/quickBooksDesktop'
import { problemGuide } from '../../../domain/problems/problemGuides'
import type { LogVerdict } from '../../../domain/webConnectorLog/logVerdict'
import { countText } from '../../../messages/numberText'
import { dateText } from '../../../messages/relativeTimeText'
import { useLocale } from '../../../messages/useLocale'
import { useMessages } from '../../../messages/useMessages'
import { Notice } from '../../ui/Notice'
import { LogProblemPanel } from './LogProblemPanel'
import { ProblemSteps } from '../ProblemSteps'

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

/** What a log comes to, in words; null where it failed or says nothing, which is told elsewhere. */
export function useVerdictWords(): (
  verdict: LogVerdict,
  count: number,
) => { tone: 'success' | 'warning'; title: string; hint: string } | null {
  const { logDoctor: words } = useMessages('trouble')
  const locale = useLocale()
  return (verdict, count) => {
    switch (verdict.kind) {
      case 'fine':
        return { tone: 'success', title: words.fine({ count, shown: countText(locale, count) }), hint: words.fineHint }
      case 'recovered':
        return { tone: 'success', title: words.recovered, hint: words.recoveredHint }
      case 'unfinished':
        return { tone: 'warning', title: words.unfinished, hint: words.unfinishedHint }
      case 'too_old': {
        const moment = dateText(locale, verdict.newest.endedAt)
        return { tone: 'warning', title: words.tooOld({ moment }), hint: words.tooOldHint }
      }
      case 'failing':
      case 'not_a_log':
      case 'nothing_of_ours':
        return null
    }
  }
}
