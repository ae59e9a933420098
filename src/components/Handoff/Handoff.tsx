'use client'
import { useState } from 'react'
import type { HandoffLink } from '../../api/schemas/credentials'
import { isElsewhere } from '../../domain/setup/visitorPlatform'
import { isNotOffered } from '../../errors'
import { useHandoffActions, useHandoffs } from '../../hooks/useHandoffs'
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

/**
 * Carries setup over to the QuickBooks computer by a one-use link: copied, e-mailed, or scanned. Shows how long the link is
 * good and where it was opened, and ends it.
 */
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
  const { handoff: messages } = useMessages('setup')
  const { create, end } = useHandoffActions(connectionId)
  const result = useHandoffs(connectionId)
  const readError = result.status === 'failed' ? result.error : null
  const isNotAllowed = readError?.code === 'not_allowed'
  const isOffered = useIsOffered(connectionId, 'handoffs') && !isNotAllowed && !isNotOffered(readError)
  const [link, setLink] = useState<HandoffLink | null>(null)
  const [hasEnded, setHasEnded] = useState(false)
  const handoffs = result.status === 'ready' ? result.handoffs : null
  // A backend that lists none tells of the link no more than what came with it.
  const current = handoffs ? handoffs[0] : link
  const isShown = link !== null && (current === undefined || current?.id === link.id)
  const makeLink = async () => {
    const made = await create.run()
    if (!made) return
    setLink(made)
    setHasEnded(false)
  }
  const endLink = async (handoffId: string) => {
    if (!(await end.run(handoffId))) return
    setLink(null)
    setHasEnded(true)
  }
  const shown = current ?? (isShown ? link : null)
  const error = create.error ?? end.error
  return (
    <div className="connections-stack" data-open={shown !== null || undefined}>
      <ArrivalNotice isReached={!isOffered} tone="info">
        <p>{isNotAllowed ? messages.notAllowed : messages.notOffered}</p>
      </ArrivalNotice>
      <ArrivalNotice isReached={hasEnded && shown === null} tone="success" title={messages.ended} />
      {shown && isOffered && (
        <HandoffPanel
          key={shown.id}
          connectionId={connectionId}
          handoff={shown}
          url={isShown ? link.url : null}
          onRenew={() => void makeLink()}
          isRenewing={create.isRunning}
          onEnd={() => void endLink(shown.id)}
          isEnding={end.isRunning}
        />
      )}
      {!shown && isOffered && (
        <Button
          icon={computerIcon}
          kind={isPrimary ? 'primary' : 'secondary'}
          onClick={() => void makeLink()}
          isBusy={create.isRunning}
        >
          {messages.open}
        </Button>
      )}
      {error && isOffered && (
        <ErrorNotice
          error={error}
          onRetry={() => void (create.error || !shown ? makeLink() : endLink(shown.id))}
          isRetrying={create.isRunning || end.isRunning}
        />
      )}
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
