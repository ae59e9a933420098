'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { isLogStep, logGuide } from '../../domain/webConnectorLog/logGuide'
import type { LogProblem } from '../../domain/webConnectorLog/LogRun'
import { useMessages } from '../../messages/useMessages'
import { problemValues } from '../ProblemPanel/problemValues'
import { ProblemFrame } from '../ProblemPanel/ProblemFrame'
import { ServiceAddress } from '../RequirementsChecklist/ServiceAddress'
import { ProblemSteps } from './ProblemSteps'
import { useProblemText } from './useProblemText'

export interface LogProblemPanelProps {
  desktop: QuickBooksDesktop
  failure: LogProblem
}

/** What stopped the newest run, what that means, and what to do. */
export function LogProblemPanel({ desktop, failure }: LogProblemPanelProps) {
  const { logDoctor: words } = useMessages()
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
