'use client'
import { useContext, useRef, useState } from 'react'
import { type ConnectionsError, isConnectionsError } from '../errors'
import { ErrorListenerContext } from './useErrorReport'
import { useLatestCallback } from './useLatestCallback'

/** Something a customer does: start it, see that it runs, see how it failed. */
export interface Action<Input extends readonly unknown[], Output> {
  /** Answers with the result, or with undefined where it failed (see `error`). While one runs, a second call joins it. */
  run: (...input: Input) => Promise<Output | undefined>
  /** True from `run` until the answer. */
  isRunning: boolean
  /** Why the last run failed; null after one that succeeded, and before the first. */
  error: ConnectionsError | null
  /** Forgets the error. */
  reset: () => void
}

interface ActionState {
  isRunning: boolean
  error: ConnectionsError | null
}

const idle: ActionState = { isRunning: false, error: null }

/**
 * Runs something once at a time and keeps how it stands. Results are handed to the caller and kept nowhere,
 * so that a secret among them is in no cache.
 */
export function useAction<Input extends readonly unknown[], Output>(
  perform: (...input: Input) => Promise<Output>,
): Action<Input, Output> {
  const [state, setState] = useState(idle)
  const current = useRef<Promise<Output | undefined> | null>(null)
  const reportError = useContext(ErrorListenerContext)

  const attempt = async (input: Input) => {
    setState({ isRunning: true, error: null })
    try {
      const output = await perform(...input)
      setState(idle)
      return output
    } catch (reason) {
      const error: unknown = reason
      if (!isConnectionsError(error)) {
        // A bug of ours: thrown in render, it reaches the boundary round the component.
        setState(() => {
          throw error
        })
        return undefined
      }
      setState({ isRunning: false, error })
      reportError(error)
      return undefined
    }
  }

  const run = useLatestCallback((...input: Input) => {
    if (current.current) return current.current
    const running = attempt(input).finally(() => {
      current.current = null
    })
    current.current = running
    return running
  })
  const reset = useLatestCallback(() => setState(({ isRunning }) => ({ isRunning, error: null })))
  return { run, reset, ...state }
}
