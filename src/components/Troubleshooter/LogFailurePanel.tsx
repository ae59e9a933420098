'use client'
import { useId } from 'react'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { isLogStep, logGuide } from '../../domain/webConnectorLog/logGuide'
import type { LogFailure } from '../../domain/webConnectorLog/LogRun'
import { useMessages } from '../../messages/useMessages'
import { problemValues } from '../ProblemPanel/problemValues'
import { ServiceAddress } from '../RequirementsChecklist/ServiceAddress'
import { Icon } from '../ui/icons/Icon'
import { warningIcon } from '../ui/icons/icons'
import { CureSteps } from './CureSteps'
import { useFaultWords } from './useFaultWords'

export interface LogFailurePanelProps {
  desktop: QuickBooksDesktop
  failure: LogFailure
}

/** What stopped the newest run, what that means, and what to do. */
export function LogFailurePanel({ desktop, failure }: LogFailurePanelProps) {
  const { logDoctor: words, problemPanel } = useMessages()
  const faultWords = useFaultWords()
  const titleId = useId()
  const { fault, message, webConnectorCode, hresult } = failure
  const codes = [webConnectorCode, hresult].filter(Boolean).join(' · ')
  const steps = logGuide(failure, desktop.hosting).map((step) =>
    isLogStep(step)
      ? { id: step, text: words.steps[step], action: step === 'allow_service' && <ServiceAddress /> }
      : step,
  )
  return (
    <section className="connections-panel" data-tone="warning" aria-labelledby={titleId}>
      <header className="connections-panel-header">
        <span className="connections-disc">
          <Icon of={warningIcon} size={20} />
        </span>
        <div role="alert">
          <h3 id={titleId} className="connections-title">
            {faultWords.title(fault)}
          </h3>
          <p className="connections-lead">{faultWords.what(fault, problemValues(desktop))}</p>
        </div>
      </header>
      {message !== '' && (
        <p>
          <span className="connections-small">{words.said}</span>
          <br />
          <span lang="en">{message}</span>
        </p>
      )}
      <CureSteps desktop={desktop} steps={steps} />
      {codes !== '' && (
        <p className="connections-small">
          {problemPanel.code} <code>{codes}</code>
        </p>
      )}
    </section>
  )
}
