'use client'
import type { QuickBooksDesktop } from '../../../api/schemas/quickBooksDesktop'
import { syncsOnce } from '../../../domain/connection/syncsOnce'
import { problemGuide } from '../../../domain/problems/problemGuides'
import { isLogOnlyProblem, isLogStep, logGuide } from '../../../domain/webConnectorLog/logGuide'
import type { LogProblem, LogProblemCode } from '../../../domain/webConnectorLog/LogRun'
import type { LogStatus } from '../../../domain/webConnectorLog/logStatus'
import { countText } from '../../../messages/numberText'
import type { ProblemValues } from '../../../messages/ProblemValues'
import { dateText } from '../../../messages/relativeTimeText'
import { useLocale } from '../../../messages/useLocale'
import { useMessages } from '../../../messages/useMessages'
import { Notice } from '../../ui/Notice'
import { ServiceAddress } from '../../ui/ServiceAddress'
import { ProblemFrame, problemValues } from '../ProblemFrame'
import { ProblemSteps } from '../ProblemSteps'

export interface LogDiagnosisProps {
  desktop: QuickBooksDesktop
  status: LogStatus
  /** The number of runs in the log. */
  count: number
}

/** The diagnosis of a log, with what to do. */
export function LogDiagnosis({ desktop, status, count }: LogDiagnosisProps) {
  const text = useLogStatusText(syncsOnce(desktop))(status, count)
  if (status.kind === 'failing') return <LogProblemPanel desktop={desktop} problem={status.problem} />
  if (text === null) return null
  const { tone, title, hint } = text
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

/** The diagnosis in words; null for a failing log and for files without a usable log, which have their own components. */
export function useLogStatusText(
  isOnce: boolean,
): (status: LogStatus, count: number) => { tone: 'success' | 'warning'; title: string; hint: string } | null {
  const { logDoctor: t } = useMessages('trouble')
  const locale = useLocale()
  return (status, count) => {
    switch (status.kind) {
      case 'fine':
        return {
          tone: 'success',
          title: t.fine({ count, shown: countText(locale, count) }),
          hint: isOnce ? t.fineHintOnce : t.fineHint,
        }
      case 'recovered':
        return { tone: 'success', title: t.recovered, hint: t.recoveredHint }
      case 'unfinished':
        return { tone: 'warning', title: t.unfinished, hint: t.unfinishedHint }
      case 'too_old': {
        const moment = dateText(locale, status.newest.endedAt)
        return { tone: 'warning', title: t.tooOld({ moment }), hint: t.tooOldHint }
      }
      case 'failing':
      case 'not_a_log':
      case 'nothing_of_ours':
        return null
    }
  }
}

interface LogProblemPanelProps {
  desktop: QuickBooksDesktop
  problem: LogProblem
}

/** The problem that stopped the newest run, with what to do. */
function LogProblemPanel({ desktop, problem }: LogProblemPanelProps) {
  const { logDoctor: t } = useMessages('trouble')
  const problemText = useProblemText()
  const { code, webConnectorCode, hresult, message } = problem
  const steps = logGuide(problem, desktop.hosting).map((step) =>
    isLogStep(step) ? { id: step, text: t.steps[step], action: step === 'allow_service' && <ServiceAddress /> } : step,
  )
  return (
    <ProblemFrame
      heading="h3"
      title={problemText.title(code)}
      what={problemText.what(code, problemValues(desktop))}
      codes={{ webConnectorCode, hresult }}
    >
      {message !== '' && (
        <p>
          <span className="connections-small">{t.said}</span>
          <br />
          <span lang="en">{message}</span>
        </p>
      )}
      <ProblemSteps desktop={desktop} steps={steps} />
    </ProblemFrame>
  )
}

/** The problem that stopped a run, in words. */
export function useProblemText(): {
  title: (code: LogProblemCode) => string
  what: (code: LogProblemCode, values: ProblemValues) => string
} {
  const { problems, logDoctor } = useMessages('trouble')
  return {
    title: (code) => (isLogOnlyProblem(code) ? logDoctor.causes[code] : problems[code]).title,
    what: (code, values) => (isLogOnlyProblem(code) ? logDoctor.causes[code].what : problems[code].what(values)),
  }
}
