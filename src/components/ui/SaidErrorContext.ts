'use client'
import { createContext } from 'react'
import type { ConnectionsErrorCode } from '../../errors'

/** What something further out says already of a read that failed; null: nothing. What is inside doesn't say it again. */
export const SaidErrorContext = createContext<ConnectionsErrorCode | null>(null)
