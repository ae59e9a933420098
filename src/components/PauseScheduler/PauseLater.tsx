'use client'
import { useRef, useState } from 'react'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { useMessages } from '../../messages/useMessages'
import { Button } from '../ui/Button'
import { plusIcon } from '../ui/icons/icons'
import { lazyWithPreload } from '../ui/lazyWithPreload'
import type { PauseCallbacks } from './usePauseControl'

interface PauseLaterProps {
  desktop: QuickBooksDesktop
  callbacks: PauseCallbacks
  /** Announces what was done. */
  onDone: (message: string) => void
}

/** Plans a pause for later, such as a month-end close. */
export function PauseLater({ desktop: { connectionId }, callbacks, onDone }: PauseLaterProps) {
  const { pauseScheduler: t } = useMessages('pauses')
  const [isOpen, setIsOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const close = () => {
    setIsOpen(false)
    opener.current?.focus()
  }
  return (
    <div className="connections-stack">
      <Button focusRef={opener} icon={plusIcon} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {t.plan}
      </Button>
      {isOpen && (
        <LazyPauseForm
          connectionId={connectionId}
          callbacks={callbacks}
          onSaved={(range) => {
            onDone(t.planned({ range }))
            close()
          }}
          onClose={close}
        />
      )}
    </div>
  )
}

/** The form. Its code is fetched when it opens, because most pauses begin at once and don't need it. */
export const LazyPauseForm = lazyWithPreload(async () => (await import('./PauseForm')).PauseForm)
