'use client'
import { useEffect, useRef, useState } from 'react'
import type { Handoff } from '../../api/schemas/handoff'
import { providerName } from '../../domain/connection/providerName'
import { useNow } from '../../hooks/useNow'
import { useQuickBooksDesktop } from '../../hooks/useQuickBooksDesktop'
import { zonedTimeText } from '../../messages/relativeTimeText'
import { useLocale } from '../../messages/useLocale'
import { useMessages } from '../../messages/useMessages'
import { Button } from '../ui/Button'
import { CopyField } from '../ui/CopyField'
import { Icon } from '../ui/icons/Icon'
import { mailIcon, qrIcon, refreshIcon } from '../ui/icons/icons'
import { HandoffWait } from './HandoffWait'
import { QrCode } from './QrCode'
import { mailLink } from './mailLink'

export interface HandoffPanelProps {
  connectionId: string
  link: Handoff
  onRenew: () => void
  isRenewing: boolean
}

/** The link, and the ways to bring it to the other computer. */
export function HandoffPanel({ connectionId, link, onRenew, isRenewing }: HandoffPanelProps) {
  const { handoff: words } = useMessages()
  const expiresAt = new Date(link.expiresAt)
  const time = zonedTimeText(useLocale(), expiresAt)
  const isExpired = useNow(15_000) >= expiresAt
  const result = useQuickBooksDesktop(connectionId)
  const desktop = result.status === 'ready' ? result.desktop : null
  const provider = desktop && providerName(desktop)
  const [isQrShown, setIsQrShown] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  // The button that was pressed is gone: focus goes to what came in its place.
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
      {isQrShown && <QrCode text={link.url} name={words.qrName} />}
      <HandoffWait desktop={desktop} />
    </section>
  )
}
