'use client'
import { useEffect, useRef, useState } from 'react'
import type { HandoffStatus } from '../../api/schemas/credentials'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { providerName } from '../../domain/connection/providerName'
import { hasMovedOn } from '../../domain/setup/setupFacts'
import { useNow } from '../../hooks/useNow'
import { useQuickBooksDesktop } from '../../hooks/useQuickBooksDesktop'
import { zonedTimeText } from '../../messages/relativeTimeText'
import { useLocale } from '../../messages/useLocale'
import { useMessages } from '../../messages/useMessages'
import { Button } from '../ui/Button'
import { LiveRegion } from '../ui/LiveRegion'
import { refreshIcon } from '../ui/icons/icons'
import { Notice } from '../ui/Notice'
import { Waiting } from '../ui/Waiting'
import { HandoffOpened } from './HandoffOpened'
import { LinkToSend } from './LinkToSend'

export interface HandoffPanelProps {
  connectionId: string
  handoff: HandoffStatus
  /** The link, where it was made on this page: it can't be shown again. */
  url: string | null
  onRenew: () => void
  isRenewing: boolean
  onEnd: () => void
  isEnding: boolean
}

/** The link and the ways to send it to the other computer; once it was opened, where, and how to end it. */
export function HandoffPanel(props: HandoffPanelProps) {
  const { connectionId, handoff, url, onRenew, isRenewing, onEnd, isEnding } = props
  const { handoff: messages } = useMessages('setup')
  const time = zonedTimeText(useLocale(), new Date(handoff.expiresAt))
  const isExpired = useNow(15_000) >= new Date(handoff.expiresAt)
  const isOpened = handoff.openedAt != null
  const result = useQuickBooksDesktop(connectionId)
  const desktop = result.status === 'ready' ? result.desktop : null
  const heading = useRef<HTMLHeadingElement>(null)
  const isMadeHere = url !== null
  // The pressed button is gone, so the focus moves to what replaced it.
  useEffect(() => {
    if (isMadeHere) heading.current?.focus()
  }, [isMadeHere])
  return (
    <section className="connections-panel">
      <h3 ref={heading} tabIndex={-1} className="connections-strong">
        {messages.title}
      </h3>
      {url !== null && !isOpened && (
        <LinkToSend
          url={url}
          time={time}
          isExpired={isExpired}
          provider={desktop && providerName(desktop)}
          onRenew={onRenew}
          isRenewing={isRenewing}
        />
      )}
      {url === null && !isOpened && <p className="connections-small">{messages.made({ time })}</p>}
      <LiveRegion>
        {isOpened ? <HandoffOpened handoff={handoff} time={time} /> : <HandoffWait desktop={desktop} />}
      </LiveRegion>
      <div className="connections-actions">
        <Button size="small" onClick={onEnd} isBusy={isEnding}>
          {isOpened ? messages.endAccess : messages.end}
        </Button>
        {(url === null || isOpened) && (
          <Button size="small" kind="quiet" icon={refreshIcon} onClick={onRenew} isBusy={isRenewing}>
            {messages.renew}
          </Button>
        )}
      </div>
    </section>
  )
}

/** Waits for the link to be opened. Somebody may go on with setup without it, which is said too. */
function HandoffWait({ desktop }: { desktop: QuickBooksDesktop | null }) {
  const { handoff: messages } = useMessages('setup')
  const [before, setBefore] = useState(desktop?.setup ?? null)
  if (before === null && desktop !== null) setBefore(desktop.setup)
  const isWaiting = before === null || desktop === null || !hasMovedOn(before, desktop.setup)
  if (isWaiting) return <Waiting hint={messages.waitingHint}>{messages.waiting}</Waiting>
  return (
    <Notice tone="success" title={messages.movedOn}>
      <p>{messages.movedOnHint}</p>
    </Notice>
  )
}
