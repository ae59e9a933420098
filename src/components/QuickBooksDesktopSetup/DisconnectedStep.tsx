'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import type { FocusFallback } from '../../hooks/useFocusFallback'
import { useReconnect } from '../../hooks/useReconnect'
import { useMessages } from '../../messages/useMessages'
import { Button } from '../ui/Button'
import { ErrorNotice } from '../ui/ErrorNotice'
import { refreshIcon } from '../ui/icons/icons'
import { StepPanel } from '../ui/StepPanel'

interface DisconnectedStepProps {
  desktop: QuickBooksDesktop
  /** Brings the focus here where it was in the step that is gone. */
  focusFallback: FocusFallback<HTMLHeadingElement>
}

/** In place of a step where someone has ended the connection: setup goes on once it is brought back. */
export function DisconnectedStep({ desktop, focusFallback }: DisconnectedStepProps) {
  const { disconnected: t } = useMessages('setup').setup
  const { run, isRunning, error } = useReconnect(desktop.connectionId)
  const reconnect = () => void run()
  return (
    <StepPanel
      focusFallback={focusFallback}
      company={desktop.companyFile?.companyName}
      title={t.title}
      intro={t.body}
      actions={
        <Button kind="primary" icon={refreshIcon} isBusy={isRunning} onClick={reconnect}>
          {t.button}
        </Button>
      }
    >
      {error && <ErrorNotice error={error} onRetry={reconnect} isRetrying={isRunning} />}
    </StepPanel>
  )
}

interface RemovedStepProps {
  /** Starts setup anew, without the connection that is gone. */
  onStartAgain: () => void
}

/** In place of setup where someone has removed the connection. */
export function RemovedStep({ onStartAgain }: RemovedStepProps) {
  const { disconnected: t } = useMessages('setup').setup
  return (
    <StepPanel
      title={t.title}
      intro={t.removed}
      actions={
        <Button kind="primary" icon={refreshIcon} onClick={onStartAgain}>
          {t.button}
        </Button>
      }
    />
  )
}
