'use client'
import type { CompanyCandidate, QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { acceptedElsewhere, foundElsewhere } from '../../domain/connection/foundElsewhere'
import { useCompanyAnswer } from '../../hooks/useDesktopAction'
import { useMessages } from '../../messages/useMessages'
import { ArrivalNotice } from '../ui/ArrivalNotice'
import { Button } from '../ui/Button'
import { CompanyCard } from '../ui/CompanyCard'
import { ErrorNotice } from '../ui/ErrorNotice'

interface ElsewhereQuestionProps {
  desktop: QuickBooksDesktop
}

/** Asks whether the connected company may be read where its file was met now; once it may, says so until it is. */
export function ElsewhereQuestion({ desktop }: ElsewhereQuestionProps) {
  const { companyConfirmation: t } = useMessages('steps')
  const candidate = foundElsewhere(desktop)
  const accepted = acceptedElsewhere(desktop)
  return (
    <>
      <ArrivalNotice isReached={accepted !== null} tone="success" title={t.elsewhere.answered}>
        <p>{t.continues}</p>
      </ArrivalNotice>
      {candidate && <Question desktop={desktop} candidate={candidate} />}
    </>
  )
}

interface QuestionProps extends ElsewhereQuestionProps {
  candidate: CompanyCandidate
}

function Question({ desktop, candidate }: QuestionProps) {
  const { elsewhere: t } = useMessages('steps').companyConfirmation
  const { run, isRunning, error } = useCompanyAnswer(desktop.connectionId)
  const { companyName, path } = candidate
  // Another company may be open by the time that the answer arrives.
  const answer = (confirmed: boolean) => void run({ confirmed, companyName, path })
  return (
    <section className="connections-panel connections-stack" data-status="needs_you" aria-label={t.title}>
      <div className="connections-text">
        <h3 className="connections-strong">{t.title}</h3>
        <p>{t.body}</p>
      </div>
      <CompanyCard company={candidate} earlierPath={desktop.companyFile?.path} />
      <ul className="connections-small connections-text">
        <li>{t.yesMeans}</li>
        <li>{t.noMeans}</li>
      </ul>
      <div className="connections-actions">
        <Button kind="primary" onClick={() => answer(true)} isBusy={isRunning}>
          {t.yes}
        </Button>
        <Button onClick={() => answer(false)} isBusy={isRunning}>
          {t.no}
        </Button>
      </div>
      {error && <ErrorNotice error={error} />}
    </section>
  )
}
