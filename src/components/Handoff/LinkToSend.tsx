'use client'
import { useState } from 'react'
import { useMessages } from '../../messages/useMessages'
import { Button } from '../ui/Button'
import { CopyField } from '../ui/CopyField'
import { Icon } from '../ui/icons/Icon'
import { mailIcon, qrIcon, refreshIcon } from '../ui/icons/icons'
import { lazyWithPreload } from '../ui/lazyWithPreload'
import { Skeleton } from '../ui/Skeleton'

export interface LinkToSendProps {
  url: string
  /** Until when the link can be opened. */
  time: string
  isExpired: boolean
  /** The provider's name, null while it isn't known. */
  provider: string | null
  onRenew: () => void
  isRenewing: boolean
}

/** The link, to be copied, e-mailed or scanned. */
export function LinkToSend({ url, time, isExpired, provider, onRenew, isRenewing }: LinkToSendProps) {
  const { handoff: messages } = useMessages('setup')
  const [isQrShown, setIsQrShown] = useState(false)
  return (
    <>
      <p className="connections-small">{messages.intro}</p>
      <CopyField
        label={messages.link}
        text={url}
        hint={isExpired ? messages.expired({ time }) : messages.oneUse({ time })}
        copyLabel={messages.copyLink}
      />
      <div className="connections-actions">
        <a
          className="connections-button"
          data-size="small"
          href={mailLink(
            messages.emailSubject({ providerName: provider }),
            messages.emailBody({ providerName: provider, url, time }),
          )}
        >
          <Icon of={mailIcon} />
          {messages.email}
        </a>
        <Button size="small" icon={qrIcon} aria-expanded={isQrShown} onClick={() => setIsQrShown(!isQrShown)}>
          {isQrShown ? messages.hideQr : messages.showQr}
        </Button>
        <Button size="small" kind="quiet" icon={refreshIcon} onClick={onRenew} isBusy={isRenewing}>
          {messages.renew}
        </Button>
      </div>
      {isQrShown && <LazyQrPicture text={url} name={messages.qrName} />}
    </>
  )
}

// Few people scan: the encoder is fetched only when someone asks for the picture.
const LazyQrPicture = lazyWithPreload(async () => (await import('./QrPicture')).QrPicture, <Skeleton lines={2} />)

/** A link that opens a new e-mail. Only `mailto:` needs `%20` for a space, so `URLSearchParams` won't do. */
function mailLink(subject: string, body: string): string {
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`
}
