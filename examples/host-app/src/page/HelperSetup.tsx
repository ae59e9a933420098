import { QuickBooksDesktopSetup } from 'connections-sdk'
import { useState } from 'react'

interface HelperSetupProps {
  connectionId: string
  /** The link has expired meanwhile, or was ended by whoever sent it. */
  onEnded: () => void
}

/** The setup and nothing else, for someone who came by a hand-off link. */
export function HelperSetup({ connectionId, onEnded }: HelperSetupProps) {
  const [isDone, setIsDone] = useState(false)
  if (isDone) {
    return (
      <section className="intro">
        <h1>You’re done</h1>
        <p>QuickBooks is connected. You can close this page.</p>
      </section>
    )
  }
  return (
    <>
      <section className="intro">
        <h1>Connect QuickBooks</h1>
        <p>You were sent here to finish this setup on the computer with QuickBooks Desktop.</p>
      </section>
      <section className="card">
        <QuickBooksDesktopSetup
          connectionId={connectionId}
          onClose={() => setIsDone(true)}
          onError={({ code }) => {
            // A helper has never signed in, and can't do so now.
            if (code === 'session_expired') onEnded()
          }}
        />
      </section>
    </>
  )
}
