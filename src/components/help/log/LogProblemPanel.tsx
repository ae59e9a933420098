'use client'
import type { QuickBooksDesktop } from '../../../api/schemas/quickBooksDesktop'
import { isLogOnlyProblem, isLogStep, logGuide } from '../../../domain/webConnectorLog/logGuide'
import type { LogProblem, LogProblemCode } from '../../../domain/webConnectorLog/LogRun'
import type { ProblemValues } from '../../../messages/ProblemValues'
import { useMessages } from '../../../messages/useMessages'
import { ProblemFrame, problemValues } from '../ProblemFrame'
import { ServiceAddress } from '../../ui/ServiceAddress'
import { ProblemSteps } from '../ProblemSteps'

export interface LogProblemPanelProps {
  desktop: QuickBooksDesktop
  failure: LogProblem
}

/** What stopped the newest run, what that means, and what to do. */
export function LogProblemPanel({ desktop, failure }: LogProblemPanelProps) {
  const { logDoctor: words } = useMessages('trouble')
  const faultWords = useProblemText()
  const { fault, message } = failure
  const steps = logGuide(failure, desktop.hosting).map((step) =>
    isLogStep(step)
      ? { id: step, text: words.steps[step], action: step === 'allow_service' && <ServiceAddress /> }
      : step,
  )
  return (
    <ProblemFrame
      heading="h3"
      title={faultWords.title(fault)}
      what={faultWords.what(fault, problemValues(desktop))}
      codes={failure}
    >
      {message !== '' && (
        <p>
          <span className="connections-small">{words.said}</span>
          <br />
          <span lang="en">{message}</span>
        </p>
      )}
      <ProblemSteps desktop={desktop} steps={steps} />
    </ProblemFrame>
  )
}

/** What stopped a run, in words: a problem's own where it is one. */
export function useProblemText(): {
  title: (fault: LogProblemCode) => string
  what: (fault: LogProblemCode, values: ProblemValues) => string
} {
  const { problems, logDoctor } = useMessages('trouble')
  return {
    title: (fault) => (isLogOnlyProblem(fault) ? logDoctor.causes[fault] : problems[fault]).title,
    what: (fault, values) => (isLogOnlyProblem(fault) ? logDoctor.causes[fault].what : problems[fault].what(values)),
  }
}
