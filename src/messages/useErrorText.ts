'use client'
import type { ConnectionsError } from '../errors'
import { useIsOnline } from '../hooks/useIsOnline'
import { useMessages } from './useMessages'

/** Says what went wrong on our side; a connection that works isn't blamed for a service that doesn't answer. */
export function useErrorText(): (error: ConnectionsError) => string {
  const { errors } = useMessages()
  const isOnline = useIsOnline()
  return ({ code }) => (code === 'offline' && isOnline ? errors.unreachable : errors[code])
}
