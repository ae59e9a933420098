'use client'
import { Suspense, useState } from 'react'
import type { Hosting } from '../../api/schemas/quickBooksDesktop'
import type { ConnectionsError } from '../../errors'
import { useMessages } from '../../messages/useMessages'
import { HandoffLink } from '../Handoff/HandoffLink'
import { Button } from '../ui/Button'
import { ErrorNotice } from '../ui/ErrorNotice'
import { Notice } from '../ui/Notice'
import { RadioCards } from '../ui/RadioCards'
import { Skeleton } from '../ui/Skeleton'
import { StatusMessage } from '../ui/StatusMessage'
import { StepPanel } from '../ui/StepPanel'
import { isUnsupported, type PlatformOption, platformOptions } from './platformOptions'

export interface PlatformChoiceProps {
  /** Absent before there is a connection. */
  connectionId?: string
  /** What was chosen before. */
  chosen: Hosting | null
  onChoose: (hosting: Hosting) => void
  isRunning: boolean
  error: ConnectionsError | null
}

/** The choice itself, with an honest answer for the QuickBooks that can't be connected this way. */
export function PlatformChoice({ connectionId, chosen, onChoose, isRunning, error }: PlatformChoiceProps) {
  const { platformPicker: words } = useMessages()
  const [option, setOption] = useState<PlatformOption | null>(chosen)
  const unsupported = option !== null && isUnsupported(option) ? words.unsupported[option] : null
  const proceed = () => {
    if (option !== null && !isUnsupported(option)) onChoose(option)
  }
  const button = unsupported === null && (
    <Button kind="primary" onClick={proceed} disabled={option === null} isBusy={isRunning}>
      {words.proceed}
    </Button>
  )
  return (
    <StepPanel title={words.title} intro={words.intro} actions={button}>
      <RadioCards
        legend={words.legend}
        isLegendHidden
        cards={platformOptions(words)}
        value={option}
        onChange={setOption}
      />
      <StatusMessage isHidden>{unsupported?.title}</StatusMessage>
      {unsupported && (
        <Notice tone="warning" title={unsupported.title}>
          <p>{unsupported.body}</p>
        </Notice>
      )}
      {option === 'mac' && connectionId !== undefined && (
        <Suspense fallback={<Skeleton />}>
          <HandoffLink connectionId={connectionId} />
        </Suspense>
      )}
      {error && <ErrorNotice error={error} onRetry={proceed} isRetrying={isRunning} />}
    </StepPanel>
  )
}
