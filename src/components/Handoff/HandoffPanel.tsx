'use client'
import { useEffect, useRef, useState } from 'react'
import type { HandoffLink } from '../../api/schemas/credentials'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { providerName } from '../../domain/connection/providerName'
import { hasMovedOn } from '../../domain/setup/setupFacts'
import { useNow } from '../../hooks/useNow'
import { useQuickBooksDesktop } from '../../hooks/useQuickBooksDesktop'
import { zonedTimeText } from '../../messages/relativeTimeText'
import { useLocale } from '../../messages/useLocale'
import { useMessages } from '../../messages/useMessages'
import { Button } from '../ui/Button'
import { CopyField } from '../ui/CopyField'
import { Icon } from '../ui/icons/Icon'
import { mailIcon, qrIcon, refreshIcon } from '../ui/icons/icons'
import { lazyWithPreload } from '../ui/lazyWithPreload'
import { LiveRegion } from '../ui/LiveRegion'
import { Notice } from '../ui/Notice'
import { Skeleton } from '../ui/Skeleton'
import { Waiting } from '../ui/Waiting'

export interface HandoffPanelProps {
  connectionId: string
  link: HandoffLink
  onRenew: () => void
  isRenewing: boolean
}

/** The link, and the ways to send it to the other computer. */
export function HandoffPanel({ connectionId, link, onRenew, isRenewing }: HandoffPanelProps) {
  const { handoff: words } = useMessages('setup')
  const expiresAt = new Date(link.expiresAt)
  const time = zonedTimeText(useLocale(), expiresAt)
  const isExpired = useNow(15_000) >= expiresAt
  const result = useQuickBooksDesktop(connectionId)
  const desktop = result.status === 'ready' ? result.desktop : null
  const provider = desktop && providerName(desktop)
  const [isQrShown, setIsQrShown] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  // The pressed button is gone, so the focus moves to what replaced it.
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="connections-panel">
      <h3 ref={heading} tabIndex={-1} className="connections-strong">
        {words.title}
      </h3>
      <p className="connections-small">{words.intro}</p>
      <CopyField
        label={words.link}
        text={link.url}
        hint={isExpired ? words.expired({ time }) : words.oneUse({ time })}
        copyLabel={words.copyLink}
      />
      <div className="connections-actions">
        <a
          className="connections-button"
          data-size="small"
          href={mailLink(
            words.emailSubject({ providerName: provider }),
            words.emailBody({ providerName: provider, url: link.url, time }),
          )}
        >
          <Icon of={mailIcon} />
          {words.email}
        </a>
        <Button size="small" icon={qrIcon} aria-expanded={isQrShown} onClick={() => setIsQrShown(!isQrShown)}>
          {isQrShown ? words.hideQr : words.showQr}
        </Button>
        <Button size="small" kind="quiet" icon={refreshIcon} onClick={onRenew} isBusy={isRenewing}>
          {words.renew}
        </Button>
      </div>
      {isQrShown && <LazyQrPicture text={link.url} name={words.qrName} />}
      <HandoffWait desktop={desktop} />
    </section>
  )
}

interface HandoffWaitProps {
  desktop: QuickBooksDesktop | null
}

/** Waits for setup to move on, and says so when it does. The service doesn't report that the link itself was used. */
function HandoffWait({ desktop }: HandoffWaitProps) {
  const { handoff: words } = useMessages('setup')
  const [before, setBefore] = useState(desktop?.setup ?? null)
  if (before === null && desktop !== null) setBefore(desktop.setup)
  const isWaiting = before === null || desktop === null || !hasMovedOn(before, desktop.setup)
  return (
    <LiveRegion>
      {isWaiting ? (
        <Waiting hint={words.waitingHint}>{words.waiting}</Waiting>
      ) : (
        <Notice tone="success" title={words.movedOn}>
          <p>{words.movedOnHint}</p>
        </Notice>
      )}
    </LiveRegion>
  )
}

// Few people scan: the encoder is fetched only when someone asks for the picture.
const LazyQrPicture = lazyWithPreload(async () => (await import('./QrPicture')).QrPicture, <Skeleton lines={2} />)

/** A link that opens a new e-mail. Only `mailto:` needs `%20` for a space, so `URLSearchParams` won't do. */
function mailLink(subject: string, body: string): string {
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`
}
