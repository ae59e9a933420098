'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { useSyncRequest } from '../../hooks/useSyncRequest'
import { useMessages } from '../../messages/useMessages'
import { Button } from '../ui/Button'
import { ErrorNotice } from '../ui/ErrorNotice'
import { refreshIcon } from '../ui/icons/icons'
import { StatusMessage } from '../ui/StatusMessage'
import { usePendingRequest } from './usePendingRequest'

export interface SyncNowProps {
  desktop: QuickBooksDesktop
}

/** Asks for a sync out of turn. Not while the customer has paused; while one runs the button stays, and keeps its focus. */
export function SyncNow({ desktop }: SyncNowProps) {
  const { connectionPage } = useMessages()
  const { syncNow: words } = connectionPage
  const { connectionId, activity, pause } = desktop
  const { run, isRunning, error } = useSyncRequest(connectionId)
  const isBusy = activity.state === 'syncing' || activity.state === 'stopping'
  const [isAsked, setIsAsked] = usePendingRequest(isBusy)
  if (pause !== null) return null
  const ask = async () => {
    if (await run()) setIsAsked(true)
  }
  const minutes = Math.max(1, Math.ceil(activity.expectedEverySeconds / 60))
  return (
    <>
      <div className="connections-page-end connections-bar connections-panel">
        <div>
          <p>{words.body}</p>
          <StatusMessage>{isAsked && words.asked({ minutes })}</StatusMessage>
        </div>
        <Button icon={refreshIcon} isBusy={isRunning || isBusy} onClick={() => void ask()}>
          {words.button}
        </Button>
      </div>
      {error && <ErrorNotice error={error} onRetry={() => void ask()} isRetrying={isRunning} />}
    </>
  )
}
