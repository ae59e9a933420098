'use client'
import { type ReactNode, useContext, useState } from 'react'
import type { ConnectionsError } from '../../errors'
import { ErrorListenerContext } from '../../hooks/useErrorReport'
import { useLatestCallback } from '../../hooks/useLatestCallback'

export interface ErrorScopeProps {
  children: ReactNode
  onError: ((error: ConnectionsError) => void) | undefined
}

/** Calls the host's `onError` once for each error that the customer sees inside, and then that of the component around. */
export function ErrorScope({ children, onError }: ErrorScopeProps) {
  const outer = useContext(ErrorListenerContext)
  // An action reports its error, and so does each notice that shows it.
  const [reported] = useState(() => new WeakSet<ConnectionsError>())
  const report = useLatestCallback((error: ConnectionsError) => {
    if (reported.has(error)) return
    reported.add(error)
    onError?.(error)
    outer(error)
  })
  return <ErrorListenerContext.Provider value={report}>{children}</ErrorListenerContext.Provider>
}
