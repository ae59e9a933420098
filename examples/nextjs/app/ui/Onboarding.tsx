'use client'
import { QuickBooksDesktopSetup } from 'connections-sdk'
import Link from 'next/link'
import { useState } from 'react'

/** Where a business connects its books. */
export function Onboarding() {
  const [isConnected, setIsConnected] = useState(false)
  return (
    <>
      <h1>{isConnected ? 'Your books are connected' : 'Connect your books'}</h1>
      <section>
        <QuickBooksDesktopSetup onFinish={() => setIsConnected(true)} />
      </section>
      <Link href="/settings" prefetch={false}>
        Settings
      </Link>
    </>
  )
}
