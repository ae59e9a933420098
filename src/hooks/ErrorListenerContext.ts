'use client'
import { createContext } from 'react'
import type { ConnectionsError } from '../errors'

/** Hears failures of anything that a customer does below it. */
export const ErrorListenerContext = createContext<(error: ConnectionsError) => void>(() => {})
