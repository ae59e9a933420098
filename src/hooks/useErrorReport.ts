'use client'
import { createContext, useContext, useEffect } from 'react'
import type { ConnectionsError } from '../errors'

/** Is called with each error that the customer sees below it, perhaps more than once with the same one. */
export const ErrorListenerContext = createContext<(error: ConnectionsError) => void>(() => {})

/** Reports an error that is on the screen. */
export function useErrorReport(error: ConnectionsError | null): void {
  const listen = useContext(ErrorListenerContext)
  // A read fails inside the query cache, where no event handler of ours could report it.
  useEffect(() => {
    if (error !== null) listen(error)
  }, [error, listen])
}
