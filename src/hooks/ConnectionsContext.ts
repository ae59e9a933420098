'use client'
import { createContext } from 'react'
import type { ConnectionsClient } from '../api/createConnectionsClient'

/** The client that the nearest `<ConnectionsProvider>` was given. */
export const ConnectionsContext = createContext<ConnectionsClient | null>(null)
