'use client'
import { ConnectionManager, QuickBooksDesktopSetupDialog } from 'connections-sdk'
import { useState } from 'react'

/** Where a business looks after its connections. */
export function Settings() {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <h1>Your connections</h1>
      <section>
        <ConnectionManager />
      </section>
      <button onClick={() => setIsOpen(true)}>Connect QuickBooks</button>
      <QuickBooksDesktopSetupDialog open={isOpen} onClose={() => setIsOpen(false)} />
    </>
  )
}
