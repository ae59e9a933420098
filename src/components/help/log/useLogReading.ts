'use client'
import { useEffect, useRef, useState } from 'react'
import { type LogFile, type LogFilesReading, readLogFiles } from '../../../domain/webConnectorLog/readLogFiles'

/** Why what was handed over isn't read at all. */
export type LogRefusal = 'folder' | 'too_many'

/** How far a log has been read. */
export type LogState =
  | { status: 'idle' }
  | { status: 'refused'; why: LogRefusal }
  | { status: 'reading'; percent: number }
  | { status: 'read'; reading: LogFilesReading; readAt: Date }

interface LogReading {
  state: LogState
  /** Reads the files of one log; they take the place of what was read before. */
  read: (files: readonly LogFile[]) => Promise<void>
  refuse: (why: LogRefusal) => void
}

/** Those of two computers. */
const mostFiles = 4

/** Reads a log when told to. */
export function useLogReading(applicationName: string): LogReading {
  const [state, setState] = useState<LogState>({ status: 'idle' })
  const current = useRef<AbortController>(null)
  // What is read for a page that is gone is read for nobody.
  useEffect(() => () => current.current?.abort(), [])
  const refuse = (why: LogRefusal) => {
    current.current?.abort()
    setState({ status: 'refused', why })
  }
  const read = async (files: readonly LogFile[]) => {
    if (files.length > mostFiles) return refuse('too_many')
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
      const reading = await readLogFiles(files, { applicationName, onProgress, signal })
      show({ status: 'read', reading, readAt: new Date() })
    } catch (reason) {
      // Given up, for another log or because the page is gone.
      if (signal.aborted) return
      const error: unknown = reason
      // A bug of ours: thrown in render, it reaches the boundary round the component.
      setState(() => {
        throw error
      })
    }
  }
  return { state, read, refuse }
}
