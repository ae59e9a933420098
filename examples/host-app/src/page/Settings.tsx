import { ConnectionManager, QuickBooksDesktopSetupDialog } from 'connections-sdk'
import { useState } from 'react'

/** The lender's page on which a business looks after its connections. */
export function Settings() {
  const [isConnecting, setIsConnecting] = useState(false)
  return (
    <>
      <section className="intro">
        <h1>Settings</h1>
        <p>See how your connections are doing, take QuickBooks back for a while, and choose when it is read.</p>
        <button onClick={() => setIsConnecting(true)}>Connect QuickBooks</button>
      </section>
      <section className="card">
        <ConnectionManager />
      </section>
      <QuickBooksDesktopSetupDialog open={isConnecting} onClose={() => setIsConnecting(false)} />
    </>
  )
}
