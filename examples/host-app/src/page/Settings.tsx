import { ConnectionManager, QuickBooksDesktopSetupDialog } from 'connections-sdk'
import { useState } from 'react'
import { openSettings } from './useAddress'

export interface SettingsProps {
  /** The connection whose page is shown; null: all of them. */
  connectionId: string | null
}

/** The lender's page on which a business looks after its connections. */
export function Settings({ connectionId }: SettingsProps) {
  const [isConnecting, setIsConnecting] = useState(false)
  return (
    <>
      <section className="intro">
        <h1>Settings</h1>
        <p>See how your connections are doing, take QuickBooks back for a while, and choose when it is read.</p>
      </section>
      <section className="card">
        <ConnectionManager
          connectionId={connectionId}
          onLocationChange={(event) => openSettings(event.connectionId)}
          onConnectAnother={() => setIsConnecting(true)}
        />
      </section>
      <QuickBooksDesktopSetupDialog
        open={isConnecting}
        onClose={() => setIsConnecting(false)}
        onOpenConnection={(event) => {
          setIsConnecting(false)
          openSettings(event.connectionId)
        }}
      />
    </>
  )
}
