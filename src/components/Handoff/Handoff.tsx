'use client'
import { useState } from 'react'
import type { Handoff as HandoffLink } from '../../api/schemas/handoff'
import { useHandoff } from '../../hooks/useHandoff'
import { useMessages } from '../../messages/useMessages'
import { Button } from '../ui/Button'
import { ConnectionsRoot } from '../ui/ConnectionsRoot'
import { ErrorNotice } from '../ui/ErrorNotice'
import { HandoffPanel } from './HandoffPanel'

export interface HandoffProps {
  connectionId: string
}

/** Carries setup over to the QuickBooks computer by a one-use link: copied, e-mailed, or scanned. */
export function Handoff({ connectionId }: HandoffProps) {
  const { handoff: words } = useMessages()
  const { run, isRunning, error } = useHandoff(connectionId)
  const [link, setLink] = useState<HandoffLink | null>(null)
  const makeLink = async () => {
    const made = await run()
    if (made) setLink(made)
  }
  return (
    <ConnectionsRoot>
      <div className="connections-handoff">
        {link ? (
          <HandoffPanel key={link.url} link={link} onRenew={() => void makeLink()} isRenewing={isRunning} />
        ) : (
          <Button icon="computer" onClick={() => void makeLink()} isBusy={isRunning}>
            {words.open}
          </Button>
        )}
        {error && <ErrorNotice error={error} onRetry={() => void makeLink()} isRetrying={isRunning} />}
      </div>
    </ConnectionsRoot>
  )
}
