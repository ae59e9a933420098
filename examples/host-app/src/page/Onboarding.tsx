import { QuickBooksDesktopSetup } from 'connections-sdk'
import { useState } from 'react'
import { ApplicationSteps } from './ApplicationSteps'
import { Offer } from './Offer'
import { openSettings } from './useAddress'

export interface OnboardingProps {
  /** Null before the business has begun to connect. */
  connectionId: string | null
  onConnectionStarted: (connectionId: string) => void
}

/** The lender's page on which a business connects its books. */
export function Onboarding({ connectionId, onConnectionStarted }: OnboardingProps) {
  const [isFinished, setIsFinished] = useState(false)
  const [wantsOffer, setWantsOffer] = useState(false)
  if (wantsOffer) return <Offer />
  return (
    <>
      <section className="intro">
        <h1>Connect your books</h1>
        <p>We read your accounts from QuickBooks Desktop so that you don’t have to send us statements.</p>
        <ApplicationSteps current={isFinished ? 'offer' : 'books'} />
      </section>
      <section className="card">
        <QuickBooksDesktopSetup
          connectionId={connectionId ?? undefined}
          onConnectionStarted={(event) => onConnectionStarted(event.connectionId)}
          onFinish={() => setIsFinished(true)}
          onClose={() => setWantsOffer(true)}
          onOpenConnection={(event) => openSettings(event.connectionId)}
        />
      </section>
    </>
  )
}
