'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { isLogStep, logGuide } from '../../domain/webConnectorLog/logGuide'
import type { LogFailure } from '../../domain/webConnectorLog/LogRun'
import { useMessages } from '../../messages/useMessages'
import { problemValues } from '../ProblemPanel/problemValues'
import { TroublePanel } from '../ProblemPanel/TroublePanel'
import { ServiceAddress } from '../RequirementsChecklist/ServiceAddress'
import { CureSteps } from './CureSteps'
import { useFaultWords } from './useFaultWords'

export interface LogFailurePanelProps {
  desktop: QuickBooksDesktop
  failure: LogFailure
}

/** What stopped the newest run, what that means, and what to do. */
export function LogFailurePanel({ desktop, failure }: LogFailurePanelProps) {
  const { logDoctor: words } = useMessages()
  const faultWords = useFaultWords()
  const { fault, message } = failure
  const steps = logGuide(failure, desktop.hosting).map((step) =>
    isLogStep(step)
      ? { id: step, text: words.steps[step], action: step === 'allow_service' && <ServiceAddress /> }
      : step,
  )
  return (
    <TroublePanel
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
      <CureSteps desktop={desktop} steps={steps} />
    </TroublePanel>
  )
}
