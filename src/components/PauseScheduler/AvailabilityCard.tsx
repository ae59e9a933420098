'use client'
import { type Ref, useRef, useState } from 'react'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import type { QuickBooksAvailability } from '../../domain/connection/quickBooksAvailability'
import { useMessages } from '../../messages/useMessages'
import { useUntilText } from '../../messages/useUntilText'
import { Button } from '../ui/Button'
import { ErrorNotice } from '../ui/ErrorNotice'
import { Icon, type IconPath } from '../ui/icons/Icon'
import { checkIcon, clockIcon, pauseIcon, playIcon, refreshIcon, stopIcon } from '../ui/icons/icons'
import { StatusMessage } from '../ui/StatusMessage'
import { AvailabilityText } from './AvailabilityText'
import { PauseExtension } from './PauseExtension'
import { type PauseCallbacks, usePauseControl } from './usePauseControl'

interface UseCardProps {
  desktop: QuickBooksDesktop
  callbacks: PauseCallbacks
  use: QuickBooksAvailability
  now: Date
  focusRef: Ref<HTMLDivElement>
}

/** Whether QuickBooks can be used, until when, and what changes that. */
export function AvailabilityCard({ desktop, callbacks, use, now, focusRef }: UseCardProps) {
  const { pauseScheduler: words } = useMessages()
  const [isExtending, setIsExtending] = useState(false)
  const control = usePauseControl(desktop.connectionId, callbacks)
  const extend = useRef<HTMLButtonElement>(null)
  const inForce = use === 'paused' || use === 'stopping' ? desktop.pause : null
  const resume = () => inForce && void control.run({ kind: 'end', pause: inForce })
  const close = () => {
    setIsExtending(false)
    extend.current?.focus()
  }
  return (
    <div ref={focusRef} className="connections-use connections-panel" data-use={use} tabIndex={-1}>
      <AvailabilityIcon use={use} />
      <AvailabilityText desktop={desktop} use={use} now={now} />
      {inForce && (
        <div className="connections-actions">
          <Button icon={playIcon} isBusy={control.isRunning} onClick={resume}>
            {words.resume}
          </Button>
          <Button
            focusRef={extend}
            icon={clockIcon}
            aria-expanded={isExtending}
            onClick={() => setIsExtending(!isExtending)}
          >
            {words.extend}
          </Button>
        </div>
      )}
      {control.error && <ErrorNotice error={control.error} onRetry={resume} isRetrying={control.isRunning} />}
      {inForce && isExtending && (
        <PauseExtension desktop={desktop} pause={inForce} callbacks={callbacks} now={now} onDone={close} />
      )}
    </div>
  )
}

const icons: Record<QuickBooksAvailability, IconPath> = {
  syncing: refreshIcon,
  stopping: stopIcon,
  paused: pauseIcon,
  free: checkIcon,
}

/** Busy or free, as a sign. */
function AvailabilityIcon({ use }: { use: QuickBooksAvailability }) {
  return (
    <span className="connections-disc">
      <Icon of={icons[use]} size={20} />
    </span>
  )
}

interface UseAnnouncementProps {
  desktop: QuickBooksDesktop
  use: QuickBooksAvailability
  now: Date
}

/** Tells screen readers when QuickBooks comes to be busy or free; not each second that goes by. */
export function AvailabilityAnnouncement({ desktop: { pause }, use, now }: UseAnnouncementProps) {
  const { pauseScheduler: words } = useMessages()
  const untilText = useUntilText()
  const title = words.uses[use].title
  const isPaused = use === 'paused' && pause !== null
  const until = isPaused && words.pausedUntil({ moment: untilText(new Date(pause.endsAt), now) })
  return <StatusMessage isHidden>{until ? words.announce({ title, until }) : title}</StatusMessage>
}
