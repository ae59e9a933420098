import { useEffect, useState } from 'react'
import type { Snapshot } from '../../Snapshot'
import { snapshotSchema } from './snapshotSchema'

type UseSnapshotResult =
  | { status: 'waiting' }
  | { status: 'connected'; snapshot: Snapshot }
  /** The server went away; what was last seen. */
  | { status: 'lost'; snapshot: Snapshot }

/** What is on the screen of the computer, as it changes. The browser reconnects by itself. */
export function useSnapshot(): UseSnapshotResult {
  const [result, setResult] = useState<UseSnapshotResult>({ status: 'waiting' })

  // The event stream is outside React.
  useEffect(() => {
    const events = new EventSource('/api/events')
    events.addEventListener('message', (event: MessageEvent<string>) => {
      setResult({ status: 'connected', snapshot: snapshotSchema.parse(JSON.parse(event.data)) })
    })
    events.addEventListener('error', () => {
      setResult((last) => (last.status === 'waiting' ? last : { status: 'lost', snapshot: last.snapshot }))
    })
    return () => events.close()
  }, [])

  return result
}
