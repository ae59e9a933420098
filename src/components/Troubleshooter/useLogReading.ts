'use client'
import { useEffect, useRef, useState } from 'react'
import type { LogReading } from '../../domain/webConnectorLog/LogRun'
import { readLogFile } from '../../domain/webConnectorLog/readLogFile'

/** How far a log has been read. */
export type LogState =
  | { status: 'idle' }
  | { status: 'reading'; percent: number }
  | { status: 'unreadable' }
  | { status: 'read'; reading: LogReading; readAt: Date }

/** Reads a log when told to; a second one takes the place of the first. */
export function useLogReading(applicationName: string): { state: LogState; read: (file: Blob) => Promise<void> } {
  const [state, setState] = useState<LogState>({ status: 'idle' })
  const current = useRef<AbortController>(null)
  // What is read for a page that is gone is read for nobody.
  useEffect(() => () => current.current?.abort(), [])
  const read = async (file: Blob) => {
    const mine = new AbortController()
    current.current?.abort()
    current.current = mine
    const { signal } = mine
    const show = (next: LogState) => {
      if (!signal.aborted) setState(next)
    }
    show({ status: 'reading', percent: 0 })
    const onProgress = (percent: number) => show({ status: 'reading', percent })
    try {
      const reading = await readLogFile(file, { applicationName, onProgress, signal })
      show({ status: 'read', reading, readAt: new Date() })
    } catch (reason) {
      const error: unknown = reason
      // Moved or held by another program since it was chosen; or given up, which shows nothing.
      if (error instanceof DOMException) return show({ status: 'unreadable' })
      // A bug of ours: thrown in render, it reaches the boundary round the component.
      setState(() => {
        throw error
      })
    }
  }
  return { state, read }
}
