'use client'
import { useState } from 'react'
import type { HandoffLink } from '../../api/schemas/credentials'
import { isElsewhere } from '../../domain/setup/visitorPlatform'
import { useHandoff } from '../../hooks/useHandoff'
import { useIsOffered } from '../../hooks/useIsOffered'
import { useVisitorPlatform } from '../../hooks/useVisitorPlatform'
import { useMessages } from '../../messages/useMessages'
import { ArrivalNotice } from '../ui/ArrivalNotice'
import { Button } from '../ui/Button'
import { ConnectionsRoot, type SharedProps } from '../ui/ConnectionsRoot'
import { ErrorNotice } from '../ui/ErrorNotice'
import { computerIcon } from '../ui/icons/icons'
import { Notice } from '../ui/Notice'
import { PartsGate, type Parts } from '../ui/PartsScope'
import { HandoffPanel } from './HandoffPanel'

const parts: Parts = { messages: ['setup'] }

/** Props of {@link Handoff}. */
export interface HandoffProps extends SharedProps {
  /** The QuickBooks Desktop connection. */
  connectionId: string
}

/** Carries setup over to the QuickBooks computer by a one-use link: copied, e-mailed, or scanned. */
export function Handoff({ connectionId, messages, onError }: HandoffProps) {
  return (
    <ConnectionsRoot messages={messages} onError={onError} parts={parts}>
      <PartsGate>
        <HandoffOffer connectionId={connectionId} />
      </PartsGate>
    </ConnectionsRoot>
  )
}

interface HandoffOfferProps {
  connectionId: string
  /** True if continuing on another computer is the main action. */
  isPrimary?: boolean
}

/** Makes a link only when the customer asks for one, and keeps it nowhere else. @internal */
export function HandoffOffer({ connectionId, isPrimary = false }: HandoffOfferProps) {
  const { handoff: words } = useMessages('setup')
  const { run, isRunning, error } = useHandoff(connectionId)
  const isOffered = useIsOffered(connectionId, 'handoffs')
  const [link, setLink] = useState<HandoffLink | null>(null)
  const makeLink = async () => {
    const made = await run()
    if (made) setLink(made)
  }
  return (
    <div className="connections-stack" data-open={link !== null || undefined}>
      <ArrivalNotice isReached={!isOffered} tone="info">
        <p>{words.notOffered}</p>
      </ArrivalNotice>
      {link && (
        <HandoffPanel
          key={link.url}
          connectionId={connectionId}
          link={link}
          onRenew={() => void makeLink()}
          isRenewing={isRunning}
        />
      )}
      {!link && isOffered && (
        <Button
          icon={computerIcon}
          kind={isPrimary ? 'primary' : 'secondary'}
          onClick={() => void makeLink()}
          isBusy={isRunning}
        >
          {words.open}
        </Button>
      )}
      {error && isOffered && <ErrorNotice error={error} onRetry={() => void makeLink()} isRetrying={isRunning} />}
    </div>
  )
}

interface ElsewhereNoticeProps {
  connectionId: string
  /** True if continuing on another computer is the main action. */
  isPrimary?: boolean
}

/** Tells visitors without Windows that the work is done on another computer, with the link to it. Empty on Windows. @internal */
export function ElsewhereNotice({ connectionId, isPrimary = false }: ElsewhereNoticeProps) {
  const { elsewhere, platforms } = useMessages('setup').requirementsChecklist
  const platform = useVisitorPlatform()
  if (!isElsewhere(platform)) return null
  return (
    <>
      <Notice tone={isPrimary ? 'warning' : 'info'} title={elsewhere.title({ platform: platforms[platform] })}>
        <p>{elsewhere.body}</p>
      </Notice>
      <HandoffOffer connectionId={connectionId} isPrimary={isPrimary} />
    </>
  )
}
