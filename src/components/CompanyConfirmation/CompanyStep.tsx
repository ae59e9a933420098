'use client'
import { differenceInSeconds } from 'date-fns/differenceInSeconds'
import { useEffect } from 'react'
import type { CompanyCandidate, QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { providerName } from '../../domain/connection/providerName'
import { useCompanyAnswer } from '../../hooks/useDesktopAction'
import { useFocusFallback } from '../../hooks/useFocusFallback'
import { useClock } from '../../hooks/useNow'
import { localTimeText } from '../../messages/localTimeText'
import { useLocale } from '../../messages/useLocale'
import { useMessages } from '../../messages/useMessages'
import { ElsewhereQuestion } from '../help/ElsewhereQuestion'
import { ArrivalNotice } from '../ui/ArrivalNotice'
import { Button } from '../ui/Button'
import { ErrorNotice } from '../ui/ErrorNotice'
import { LiveRegion } from '../ui/LiveRegion'
import { Notice } from '../ui/Notice'
import { StepPanel } from '../ui/StepPanel'
import { Waiting } from '../ui/Waiting'
import { CompanyCard } from '../ui/CompanyCard'
import type { ConfirmationOptions } from '../ui/ConfirmationOptions'

export interface CompanyStepProps extends ConfirmationOptions {
  desktop: QuickBooksDesktop
}

/** The step on a connection that is already loaded. */
export function CompanyStep({ desktop, ...options }: CompanyStepProps) {
  const { companyCandidate: candidate, companyFile, setup } = desktop
  const { companyConfirmation: t } = useMessages('steps')
  if (candidate !== null && setup.companyLinkedAt === null) {
    return setup.companyConfirmedAt === null ? (
      <Question desktop={desktop} candidate={candidate} {...options} />
    ) : (
      <Confirmed desktop={desktop} candidate={candidate} at={setup.companyConfirmedAt} />
    )
  }
  return (
    <StepPanel title={t.title}>
      {companyFile === null || setup.companyLinkedAt === null ? (
        <LiveRegion>
          <Waiting hint={t.waitingHint}>{t.waiting}</Waiting>
        </LiveRegion>
      ) : (
        <>
          <CompanyCard company={companyFile} mark={t.connected} />
          <ElsewhereQuestion desktop={desktop} />
        </>
      )}
    </StepPanel>
  )
}

interface QuestionProps extends ConfirmationOptions {
  desktop: QuickBooksDesktop
  candidate: CompanyCandidate
}

/** The company, and the two answers. */
function Question({ desktop, candidate, confirmCompany = true, onOpenConnection }: QuestionProps) {
  const { companyConfirmation: t } = useMessages('steps')
  const { run, isRunning, error } = useCompanyAnswer(desktop.connectionId)
  const focusFallback = useFocusFallback<HTMLHeadingElement>()
  const { alreadyConnected, companyName, path } = candidate
  // Another company may be open by the time that the answer arrives.
  const answer = (confirmed: boolean) => void run({ confirmed, companyName, path })
  const isConfirmedByItself = !confirmCompany && alreadyConnected == null
  // The service waits for an answer, and the host gives it in the customer's place.
  useEffect(() => {
    if (isConfirmedByItself) void run({ confirmed: true, companyName, path })
  }, [isConfirmedByItself, run, companyName, path])
  const no = (
    <Button onClick={() => answer(false)} isBusy={isRunning}>
      {t.no}
    </Button>
  )
  return (
    <StepPanel title={t.title} intro={t.intro} focusFallback={focusFallback}>
      <CompanyCard company={candidate} mark={candidate.matchesExpected ? t.expected : undefined} />
      {alreadyConnected == null ? (
        <Expectation desktop={desktop} candidate={candidate} />
      ) : (
        <Notice tone="warning" title={t.already.title({ companyName: candidate.companyName })}>
          <p>{t.already.body}</p>
        </Notice>
      )}
      {error && <ErrorNotice error={error} onRetry={() => answer(true)} isRetrying={isRunning} />}
      <div className="connections-bar">
        <div className="connections-actions">
          {alreadyConnected == null ? (
            <Button kind="primary" onClick={() => answer(true)} isBusy={isRunning}>
              {t.yes}
            </Button>
          ) : (
            onOpenConnection && (
              <Button kind="primary" onClick={() => onOpenConnection({ connectionId: alreadyConnected })}>
                {t.already.open}
              </Button>
            )
          )}
          {no}
        </div>
        {alreadyConnected == null && <WaitingQuickBooks candidate={candidate} />}
      </div>
    </StepPanel>
  )
}

/** Says so where the provider expects a company of another name. */
function Expectation({ desktop, candidate }: Pick<QuestionProps, 'desktop' | 'candidate'>) {
  const { companyConfirmation: t } = useMessages('steps')
  const locale = useLocale()
  const { matchesExpected, expectedCompanyNames: names = [] } = candidate
  if (matchesExpected || names.length === 0) return null
  const list = new Intl.ListFormat(locale, { type: 'disjunction' }).format(names)
  return (
    <Notice tone="warning">
      <p>{t.expects({ providerName: providerName(desktop), names: list })}</p>
    </Notice>
  )
}

/** How long QuickBooks still waits; not announced each second. */
function WaitingQuickBooks({ candidate: { waitsUntil } }: Pick<QuestionProps, 'candidate'>) {
  const { companyConfirmation: t } = useMessages('steps')
  const seconds = useClock((now) => (waitsUntil == null ? 0 : Math.max(0, differenceInSeconds(waitsUntil, now))))
  if (seconds === 0) return <p className="connections-small">{t.waitsNoLonger}</p>
  const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  return (
    <p className="connections-small" role="timer">
      {t.waits({ time })}
    </p>
  )
}

interface ConfirmedProps {
  desktop: QuickBooksDesktop
  candidate: CompanyCandidate
  at: string
}

/** Confirmed when QuickBooks no longer waited: what makes it continue. */
function Confirmed({ desktop: { applicationName }, candidate, at }: ConfirmedProps) {
  const { companyConfirmation: t } = useMessages('steps')
  const locale = useLocale()
  return (
    <StepPanel title={t.title}>
      <ArrivalNotice isReached tone="success" title={t.confirmed({ at: localTimeText(locale, at) })} />
      <CompanyCard company={candidate} />
      <LiveRegion>
        <Waiting hint={t.continuesHint({ applicationName })}>{t.continues}</Waiting>
      </LiveRegion>
    </StepPanel>
  )
}
