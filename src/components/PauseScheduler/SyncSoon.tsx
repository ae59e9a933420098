'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { pauseEndAfter } from '../../domain/pauses/pauseChoices'
import { providerName } from '../../domain/connection/providerName'
import { browserTimeZone } from '../../domain/time/timeZones'
import { usePreference } from '../../hooks/usePreference'
import { useSyncSoon } from '../../hooks/useSyncSoon'
import { useMessages } from '../../messages/useMessages'
import { useMomentText } from '../../messages/useMomentText'
import { Button } from '../ui/Button'
import type { SyncSoonEvent } from '../ui/ConnectionEvent'
import { ErrorNotice } from '../ui/ErrorNotice'
import { pauseIcon } from '../ui/icons/icons'
import { LiveRegion } from '../ui/LiveRegion'
import { Notice } from '../ui/Notice'
import { type PauseCallbacks, usePauseControl } from './usePauseControl'

interface SyncSoonProps {
  desktop: QuickBooksDesktop
  callbacks: PauseCallbacks
  onSyncSoon: ((event: SyncSoonEvent) => void) | undefined
  now: Date
}

/** Tells the customer who wants it that a sync starts within five minutes, with a pause at hand; and the host, whether or not they want it. */
export function SyncSoon({ desktop, callbacks, onSyncSoon, now }: SyncSoonProps) {
  const { pauseScheduler: t } = useMessages('pauses')
  const momentText = useMomentText()
  const [isWanted] = usePreference(preference)
  const { connectionId } = desktop
  const { pause } = usePauseControl(connectionId, callbacks)
  const zone = browserTimeZone()
  const title = (at: Date) => t.soonTitle({ providerName: providerName(desktop), moment: momentText(at, zone, now) })
  const soonAt = useSyncSoon(desktop, now, (startsAt) => {
    onSyncSoon?.({ connectionId, startsAt: startsAt.toISOString() })
    const body = [desktop.companyFile?.companyName, t.soonBody].filter(Boolean).join('\n')
    if (isWanted) showNotification(title(startsAt), body, connectionId)
  })
  const pauseForAnHour = () => void pause.run({ endsAt: pauseEndAfter('oneHour', new Date()).toISOString() })
  return (
    <>
      <LiveRegion>
        {isWanted && soonAt !== null && (
          <Notice
            tone="warning"
            title={title(soonAt)}
            actions={
              <Button size="small" icon={pauseIcon} isBusy={pause.isRunning} onClick={pauseForAnHour}>
                {t.soonPause}
              </Button>
            }
          >
            <p>{t.soonBody}</p>
          </Notice>
        )}
      </LiveRegion>
      {isWanted && pause.error && (
        <ErrorNotice error={pause.error} onRetry={pauseForAnHour} isRetrying={pause.isRunning} />
      )}
    </>
  )
}

/** The choice to be told. The press asks the browser whether it may tell too; where it may not, the page still does. */
export function SyncSoonChoice() {
  const { pauseScheduler: t } = useMessages('pauses')
  const [isWanted, setIsWanted] = usePreference(preference)
  const choose = (isOn: boolean) => {
    setIsWanted(isOn)
    if (isOn) askForNotifications()
  }
  return (
    <label className="connections-check">
      <input
        type="checkbox"
        role="switch"
        checked={isWanted}
        aria-checked={isWanted}
        onChange={(event) => choose(event.target.checked)}
      />
      <span>
        {t.tellBefore} {isWanted && <span className="connections-small">{t.tellBeforeHint}</span>}
      </span>
    </label>
  )
}

const preference = 'tell-before-sync'

function askForNotifications() {
  if (typeof Notification === 'undefined' || Notification.permission !== 'default') return
  // Browsers refuse in frames of another origin, some by throwing.
  void Promise.resolve()
    .then(() => Notification.requestPermission())
    .catch(() => {})
}

function showNotification(title: string, body: string, connectionId: string) {
  if (typeof Notification === 'undefined' || Notification.permission !== 'granted') return
  try {
    // Of several tabs that tell the same, the browser shows one.
    new Notification(title, { body, tag: `connections-sdk.${connectionId}` })
  } catch {
    // Android's browsers let only service workers notify; the page has told it.
  }
}
