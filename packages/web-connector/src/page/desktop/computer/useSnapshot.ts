import { useEffect, useState } from 'react'
import * as z from 'zod/mini'
import type { Snapshot } from '../../Snapshot'
import { questionSchema } from './questionSchema'

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

const companyFile = z.object({ path: z.string(), companyName: z.string() })

const quickBooks = z.object({
  running: z.boolean(),
  unattended: z.boolean(),
  busy: z.boolean(),
  openFile: z.nullable(companyFile),
  dialog: z.nullable(z.string()),
  mode: z.enum(['single_user', 'multi_user']),
  signedInAs: z.enum(['administrator', 'other_user']),
  companyFiles: z.array(companyFile),
  integratedApplications: z.array(
    z.object({
      companyFilePath: z.string(),
      appName: z.string(),
      access: z.enum(['no', 'prompt', 'whenever_open', 'always']),
    }),
  ),
})

const application = z.object({
  appName: z.string(),
  displayName: z.string(),
  description: z.string(),
  userName: z.string(),
  selected: z.boolean(),
  autoRun: z.boolean(),
  everyMinutes: z.nullable(z.number()),
  hasPassword: z.boolean(),
  lastRunAt: z.nullable(z.string()),
  nextRunAt: z.nullable(z.string()),
  lastResult: z.string(),
  statusCode: z.nullable(z.string()),
})

/** What the server sends after every change. */
export const snapshotSchema: z.ZodMiniType<Snapshot> = z.object({
  computer: z.object({
    machineName: z.string(),
    connectorInstalled: z.boolean(),
    connectorRunning: z.boolean(),
    startsWithWindows: z.boolean(),
    quickBooks,
    applications: z.array(application),
    progress: z.object({ application: z.number(), total: z.number() }),
    updating: z.nullable(z.string()),
    question: z.nullable(questionSchema),
    notice: z.nullable(z.object({ code: z.nullable(z.string()), text: z.string() })),
    log: z.array(z.string()),
  }),
  asleep: z.boolean(),
  inUseElsewhere: z.boolean(),
  slow: z.boolean(),
})
