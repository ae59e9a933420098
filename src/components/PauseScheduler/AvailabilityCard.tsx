'use client'
import { type Ref, useRef, useState } from 'react'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import type { QuickBooksAvailability } from '../../domain/connection/quickBooksAvailability'
import { useIsOffered } from '../../hooks/useIsOffered'
import { useMessages } from '../../messages/useMessages'
import { useUntilText } from '../../messages/useUntilText'
import { Button } from '../ui/Button'
import { ErrorNotice } from '../ui/ErrorNotice'
import { Icon, type IconPath } from '../ui/icons/Icon'
import { checkIcon, clockIcon, pauseIcon, playIcon, questionIcon, refreshIcon, stopIcon } from '../ui/icons/icons'
import { StatusMessage } from '../ui/StatusMessage'
import { AvailabilityText } from './AvailabilityText'
import { PauseExtension } from './PauseExtension'
import { type PauseCallbacks, usePauseControl } from './usePauseControl'

interface AvailabilityCardProps {
  desktop: QuickBooksDesktop
  callbacks: PauseCallbacks
  availability: QuickBooksAvailability
  now: Date
  focusRef: Ref<HTMLDivElement>
}

/** Whether QuickBooks can be used, until when, and what changes that. */
export function AvailabilityCard({ desktop, callbacks, availability, now, focusRef }: AvailabilityCardProps) {
  const { pauseScheduler: t } = useMessages('pauses')
  const [isExtending, setIsExtending] = useState(false)
  const { end } = usePauseControl(desktop.connectionId, callbacks)
  const extend = useRef<HTMLButtonElement>(null)
  const isOffered = useIsOffered(desktop.connectionId, 'pauses')
  const inForce = isOffered && (availability === 'paused' || availability === 'stopping') ? desktop.pause : null
  const resume = () => inForce && void end.run(inForce)
  const close = () => {
    setIsExtending(false)
    extend.current?.focus()
  }
  return (
    <div ref={focusRef} className="connections-use connections-panel" data-availability={availability} tabIndex={-1}>
      <AvailabilityIcon availability={availability} />
      <AvailabilityText desktop={desktop} availability={availability} now={now} />
      {inForce && (
        <div className="connections-actions">
          <Button icon={playIcon} isBusy={end.isRunning} onClick={resume}>
            {t.resume}
          </Button>
          <Button
            focusRef={extend}
            icon={clockIcon}
            aria-expanded={isExtending}
            onClick={() => setIsExtending(!isExtending)}
          >
            {t.extend}
          </Button>
        </div>
      )}
      {end.error && isOffered && <ErrorNotice error={end.error} onRetry={resume} isRetrying={end.isRunning} />}
      {inForce && isExtending && (
        <PauseExtension desktop={desktop} pause={inForce} callbacks={callbacks} now={now} onDone={close} />
      )}
    </div>
  )
}

const icons: Record<QuickBooksAvailability, IconPath> = {
  syncing: refreshIcon,
  stopping: stopIcon,
  unknown: questionIcon,
  paused: pauseIcon,
  free: checkIcon,
}

/** An icon for busy or free. */
function AvailabilityIcon({ availability }: { availability: QuickBooksAvailability }) {
  return (
    <span className="connections-disc">
      <Icon of={icons[availability]} size={20} />
    </span>
  )
}

interface AvailabilityAnnouncementProps {
  desktop: QuickBooksDesktop
  availability: QuickBooksAvailability
  now: Date
}

/** Announces to screen readers when QuickBooks becomes busy or free, but not the countdown. */
export function AvailabilityAnnouncement({ desktop: { pause }, availability, now }: AvailabilityAnnouncementProps) {
  const { pauseScheduler: t } = useMessages('pauses')
  const untilText = useUntilText()
  const title = t.uses[availability].title
  const isPaused = availability === 'paused' && pause !== null
  const until = isPaused && t.pausedUntil({ moment: untilText(new Date(pause.endsAt), now) })
  return <StatusMessage isHidden>{until ? t.announce({ title, until }) : title}</StatusMessage>
}
