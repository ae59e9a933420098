'use client'
import { useEffect, useRef, useState } from 'react'
import { type LogFile, type LogFilesReading, readLogFiles } from '../../../domain/webConnectorLog/readLogFiles'

/** Why the chosen files are not read. */
export type LogRejection = 'folder' | 'too_many'

/** The state of reading a log. */
export type LogState =
  | { status: 'idle' }
  | { status: 'rejected'; reason: LogRejection }
  | { status: 'reading'; percent: number }
  | { status: 'read'; reading: LogFilesReading; readAt: Date }

interface LogReading {
  state: LogState
  /** Reads the files of one log, in place of the log that was read before. */
  read: (files: readonly LogFile[]) => Promise<void>
  reject: (reason: LogRejection) => void
}

/** Enough for two computers, each with two files. */
const maxFiles = 4

/** Reads log files, and aborts when the component unmounts. */
export function useLogReading(applicationName: string): LogReading {
  const [state, setState] = useState<LogState>({ status: 'idle' })
  const current = useRef<AbortController>(null)
  useEffect(() => () => current.current?.abort(), [])
  const reject = (reason: LogRejection) => {
    current.current?.abort()
    setState({ status: 'rejected', reason })
  }
  const read = async (files: readonly LogFile[]) => {
    if (files.length > maxFiles) return reject('too_many')
    const controller = new AbortController()
    current.current?.abort()
    current.current = controller
    const { signal } = controller
    const show = (next: LogState) => {
      if (!signal.aborted) setState(next)
    }
    show({ status: 'reading', percent: 0 })
    const onProgress = (percent: number) => show({ status: 'reading', percent })
    try {
      const reading = await readLogFiles(files, { applicationName, onProgress, signal })
      show({ status: 'read', reading, readAt: new Date() })
    } catch (reason) {
      // Aborted by another log, or because the component has unmounted.
      if (signal.aborted) return
      const error: unknown = reason
      // A bug of ours: thrown while rendering, it reaches the error boundary around the component.
      setState(() => {
        throw error
      })
    }
  }
  return { state, read, reject }
}
