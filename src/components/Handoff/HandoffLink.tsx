'use client'
import { useState } from 'react'
import type { Handoff } from '../../api/schemas/handoff'
import { useHandoff } from '../../hooks/useHandoff'
import { useMessages } from '../../messages/useMessages'
import { Button } from '../ui/Button'
import { ErrorNotice } from '../ui/ErrorNotice'
import { computerIcon } from '../ui/icons/icons'
import { HandoffPanel } from './HandoffPanel'

export interface HandoffLinkProps {
  connectionId: string
  /** True where carrying on elsewhere is the thing to do. */
  isPrimary?: boolean
}

/** A link is made only when it is asked for, and is kept nowhere but here. */
export function HandoffLink({ connectionId, isPrimary = false }: HandoffLinkProps) {
  const { handoff: words } = useMessages()
  const { run, isRunning, error } = useHandoff(connectionId)
  const [link, setLink] = useState<Handoff | null>(null)
  const makeLink = async () => {
    const made = await run()
    if (made) setLink(made)
  }
  return (
    <div className="connections-stack" data-open={link !== null || undefined}>
      {link ? (
        <HandoffPanel
          key={link.url}
          connectionId={connectionId}
          link={link}
          onRenew={() => void makeLink()}
          isRenewing={isRunning}
        />
      ) : (
        <Button
          icon={computerIcon}
          kind={isPrimary ? 'primary' : 'secondary'}
          onClick={() => void makeLink()}
          isBusy={isRunning}
        >
          {words.open}
        </Button>
      )}
      {error && <ErrorNotice error={error} onRetry={() => void makeLink()} isRetrying={isRunning} />}
    </div>
  )
}
