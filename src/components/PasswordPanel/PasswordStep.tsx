'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { providerName } from '../../domain/connection/providerName'
import { passwordProblem, signInLockedUntil } from '../../domain/setup/setupFacts'
import { useClock } from '../../hooks/useNow'
import { localTimeText } from '../../messages/localTimeText'
import { useLocale } from '../../messages/useLocale'
import { useMessages } from '../../messages/useMessages'
import { ElsewhereNotice } from '../Handoff/Handoff'
import { StepHelp } from '../help/ObservationList'
import { WindowHelp } from '../help/WindowHelp'
import { ArrivalNotice } from '../ui/ArrivalNotice'
import { LiveRegion } from '../ui/LiveRegion'
import { Notice } from '../ui/Notice'
import { StepPanel } from '../ui/StepPanel'
import { Waiting } from '../ui/Waiting'
import { LockedNotice, PasswordIssuer, type ShownPassword, useShownPassword } from '../ui/PasswordIssuer'
import { SignInSteps } from './SignInSteps'

/** The step on a connection that is already loaded. */
export function PasswordStep({ desktop }: { desktop: QuickBooksDesktop }) {
  const { setup } = desktop
  const { passwordPanel: t } = useMessages('steps')
  const locale = useLocale()
  const shown = useShownPassword(desktop)
  const isSignedIn = setup.signedInAt !== null && desktop.problem?.code !== 'wrong_password'
  const isLinking = isSignedIn && setup.companyLinkedAt === null && !desktop.problem
  const isLocked = useClock((now) => signInLockedUntil(desktop, now) !== null)
  const isWaiting = setup.passwordIssuedAt !== null && !isSignedIn && !isLocked
  return (
    <StepPanel
      company={desktop.companyFile?.companyName}
      title={t.title}
      intro={t.intro({ providerName: providerName(desktop) })}
    >
      <ArrivalNotice
        isReached={isSignedIn}
        tone="success"
        title={setup.signedInAt !== null && t.signedIn({ at: localTimeText(locale, setup.signedInAt) })}
      />
      {!isSignedIn && <ElsewhereNotice connectionId={desktop.connectionId} />}
      <WrongPasswordNotice desktop={desktop} shown={shown} isLocked={isLocked} />
      <PasswordIssuer desktop={desktop} shown={shown} />
      <LiveRegion>
        {isLinking && <Waiting hint={t.linkingHint}>{t.linking}</Waiting>}
        {isWaiting && <Waiting hint={t.waitingHint}>{t.waiting}</Waiting>}
      </LiveRegion>
      <SignInSteps desktop={desktop} />
      <div className="connections-disclosures">
        {!isSignedIn && <WindowHelp desktop={desktop} place="password" />}
        {(isWaiting || isLocked || isLinking) && <StepHelp desktop={desktop} place="password" />}
      </div>
    </StepPanel>
  )
}

interface WrongPasswordNoticeProps {
  desktop: QuickBooksDesktop
  shown: ShownPassword
  /** Even the right password is refused now. */
  isLocked: boolean
}

/** Tells the customer within seconds that a wrong password was entered, and what to do. */
function WrongPasswordNotice({ desktop, shown, isLocked }: WrongPasswordNoticeProps) {
  const { wrong, replaced, replacedElsewhere } = useMessages('steps').passwordPanel
  const locale = useLocale()
  const problem = passwordProblem(desktop)
  const isPasswordShown = shown.password !== null
  const count = desktop.problem?.wrongPasswords ?? 0
  return (
    <>
      <LiveRegion>
        {problem === 'answered' && !isLocked && (
          <Notice tone="info">
            <p>{isPasswordShown ? replaced : replacedElsewhere}</p>
          </Notice>
        )}
      </LiveRegion>
      {isLocked && <LockedNotice desktop={desktop} shown={shown} />}
      {problem === 'refused' && !isLocked && desktop.problem && (
        <Notice
          tone="warning"
          role="alert"
          title={wrong.title({ at: localTimeText(locale, desktop.problem.observedAt) })}
        >
          <p>{isPasswordShown ? wrong.shown : wrong.hidden}</p>
          <p className="connections-small">{count > 0 ? wrong.counted({ count }) : wrong.limit}</p>
        </Notice>
      )}
    </>
  )
}
