'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { useDesktopUpdate } from '../../hooks/useDesktopAction'
import { useMessages } from '../../messages/useMessages'
import { StepHelp } from '../help/ObservationList'
import { Button } from '../ui/Button'
import { Disclosure } from '../ui/Disclosure'
import { ErrorNotice } from '../ui/ErrorNotice'

export interface ConfigurationHelpProps {
  desktop: QuickBooksDesktop
  /** The file is there, and nothing has opened it yet. */
  isWaiting: boolean
  /** False while QBWC1039 is being put right. */
  canReportRepeated: boolean
}

/** What may stand in the way of the file, and the way on. */
export function ConfigurationHelp({ desktop, isWaiting, canReportRepeated }: ConfigurationHelpProps) {
  const { cantOpen, otherMessage, repeated } = useMessages().configurationFile
  const { run, isRunning, error } = useDesktopUpdate(desktop.connectionId)
  const report = () => void run({ duplicateRegistration: true })
  return (
    <div className="connections-disclosures">
      <Disclosure summary={cantOpen.title}>
        <p>{cantOpen.body}</p>
      </Disclosure>
      <Disclosure summary={otherMessage.title}>
        <p>{otherMessage.body}</p>
      </Disclosure>
      {canReportRepeated && (
        <Disclosure summary={repeated.title}>
          <p>{repeated.body}</p>
          <Button size="small" isBusy={isRunning} onClick={report}>
            {repeated.report}
          </Button>
          {error && <ErrorNotice error={error} onRetry={report} isRetrying={isRunning} />}
        </Disclosure>
      )}
      {isWaiting && <StepHelp desktop={desktop} place="configuration_file" />}
    </div>
  )
}
