'use client'
import { useConfigurationReplacement } from '../../hooks/useDesktopAction'
import { useMessages } from '../../messages/useMessages'
import { Button } from '../ui/Button'
import { ErrorNotice } from '../ui/ErrorNotice'

/** Makes a new registration; the configuration file then differs, and setup goes back to opening it. */
export function ReplacementButton({ connectionId }: { connectionId: string }) {
  const { replacement: words } = useMessages().configurationFile
  const { run, isRunning, error } = useConfigurationReplacement(connectionId)
  const replace = () => void run()
  return (
    <>
      <Button kind="primary" isBusy={isRunning} onClick={replace}>
        {words.make}
      </Button>
      {error && <ErrorNotice error={error} onRetry={replace} isRetrying={isRunning} />}
    </>
  )
}
