'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { providerName } from '../../domain/connection/providerName'
import { localTimeText } from '../../messages/localTimeText'
import { useLocale } from '../../messages/useLocale'
import { useMessages } from '../../messages/useMessages'
import { ElsewhereNotice } from '../Handoff/ElsewhereNotice'
import { StepHelp } from '../help/ObservationList'
import { ArrivalNotice } from '../ui/ArrivalNotice'
import { LiveRegion } from '../ui/LiveRegion'
import { StepPanel } from '../ui/StepPanel'
import { Waiting } from '../ui/Waiting'
import { AccessQuestions } from './AccessQuestions'
import { PasswordIssuer } from './PasswordIssuer'
import { SignInSteps } from './SignInSteps'
import { useShownPassword } from './useShownPassword'
import { WrongPasswordNotice } from './WrongPasswordNotice'

/** The step on a connection that is already loaded. */
export function PasswordStep({ desktop }: { desktop: QuickBooksDesktop }) {
  const { setup } = desktop
  const { passwordPanel: words } = useMessages()
  const locale = useLocale()
  const shown = useShownPassword(desktop)
  const isSignedIn = setup.signedInAt !== null && desktop.problem?.code !== 'wrong_password'
  const isLinking = isSignedIn && setup.companyLinkedAt === null && !desktop.problem
  const isWaiting = setup.passwordIssuedAt !== null && !isSignedIn
  return (
    <StepPanel title={words.title} intro={words.intro({ providerName: providerName(desktop) })}>
      <ArrivalNotice
        isReached={isSignedIn}
        tone="success"
        title={setup.signedInAt !== null && words.signedIn({ at: localTimeText(locale, setup.signedInAt) })}
      />
      {!isSignedIn && <ElsewhereNotice connectionId={desktop.connectionId} />}
      <WrongPasswordNotice desktop={desktop} isPasswordShown={shown.password !== null} />
      <AccessQuestions desktop={desktop} />
      <PasswordIssuer desktop={desktop} shown={shown} />
      <LiveRegion>
        {isLinking && <Waiting hint={words.linkingHint}>{words.linking}</Waiting>}
        {isWaiting && <Waiting hint={words.waitingHint}>{words.waiting}</Waiting>}
      </LiveRegion>
      <SignInSteps desktop={desktop} />
      {(isWaiting || isLinking) && (
        <div className="connections-disclosures">
          <StepHelp desktop={desktop} place="password" />
        </div>
      )}
    </StepPanel>
  )
}
