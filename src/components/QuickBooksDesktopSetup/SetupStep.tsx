'use client'
import type { ReactNode } from 'react'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { isReconnecting } from '../../domain/setup/setupFacts'
import { problemPlace } from '../../domain/problems/problemPlace'
import { setupFacts } from '../../domain/setup/setupFacts'
import type { SetupStepId } from '../../domain/setup/setupSteps'
import { useMessages } from '../../messages/useMessages'
import { ConfigurationFile, LazyConfigurationFileStep } from '../ConfigurationFile/ConfigurationFile'
import { ConnectorDownload, LazyConnectorDownloadStep } from '../ConnectorDownload/ConnectorDownload'
import { FirstSyncProgress, LazyFirstSyncPanel } from '../FirstSyncProgress/FirstSyncProgress'
import { LazyPasswordStep, PasswordPanel } from '../PasswordPanel/PasswordPanel'
import { PlatformPicker } from '../PlatformPicker/PlatformPicker'
import { ProblemPanel } from '../ProblemPanel/ProblemPanel'
import { LazyRequirementsStep, RequirementsChecklist } from '../RequirementsChecklist/RequirementsChecklist'
import { LazyScheduleForm, SyncSchedule } from '../SyncSchedule/SyncSchedule'
import { Notice } from '../ui/Notice'
import { StepPanel } from '../ui/StepPanel'

export interface SetupStepProps {
  desktop: QuickBooksDesktop
  step: SetupStepId
  onDone: () => void
}

/** The next step, below any notice or problem that the customer should see first. */
export function SetupStep({ desktop, step, onDone }: SetupStepProps) {
  const { connectionId } = desktop
  const place = problemPlace(desktop, step)
  return (
    <>
      {isReconnecting(desktop) && <ReconnectingNotice desktop={desktop} />}
      {place === 'above_step' && <ProblemPanel connectionId={connectionId} />}
      {place === 'instead_of_step' ? (
        <ProblemStep desktop={desktop} />
      ) : (
        <SetupStepContent step={step} connectionId={connectionId} onDone={onDone} />
      )}
    </>
  )
}

interface SetupStepContentProps {
  step: SetupStepId
  connectionId: string
  /** The customer has finished this step's form. */
  onDone: () => void
}

type StepContent = (props: Omit<SetupStepContentProps, 'step'>) => ReactNode

// Customers see one step at a time, often days apart or on another computer, so each step's code is fetched by itself.
const lazySteps = {
  check_computer: LazyRequirementsStep,
  install_connector: LazyConnectorDownloadStep,
  open_configuration: LazyConfigurationFileStep,
  sign_in_connector: LazyPasswordStep,
  choose_schedule: LazyScheduleForm,
  first_sync: LazyFirstSyncPanel,
}

const contents: Record<SetupStepId, StepContent> = {
  choose_platform: ({ connectionId, onDone }) => <PlatformPicker connectionId={connectionId} onChosen={onDone} />,
  check_computer: ({ connectionId, onDone }) => (
    <RequirementsChecklist connectionId={connectionId} onConfirmed={onDone} />
  ),
  install_connector: ConnectorDownload,
  open_configuration: ConfigurationFile,
  sign_in_connector: PasswordPanel,
  choose_schedule: ({ connectionId, onDone }) => <SyncSchedule connectionId={connectionId} onScheduleChange={onDone} />,
  first_sync: FirstSyncProgress,
}

/** A step's component. Hosts can also show each of them alone. */
export function SetupStepContent({ step, ...props }: SetupStepContentProps) {
  const Content = contents[step]
  return <Content {...props} />
}

/** Fetches a step's code before it is shown. */
export function preloadStep(step: SetupStepId): void {
  if (step !== 'choose_platform') lazySteps[step].preload()
}

interface ProblemStepProps {
  desktop: QuickBooksDesktop
}

/** Shown instead of a step while a problem on the QuickBooks computer has to be solved first. */
function ProblemStep({ desktop }: ProblemStepProps) {
  const { setup: words } = useMessages()
  const { title, intro } = setupFacts(desktop).connectorLost ? words.connectorLost : words.inTheWay
  return (
    <StepPanel title={title} intro={intro}>
      <ProblemPanel connectionId={desktop.connectionId} />
    </StepPanel>
  )
}

interface ReconnectingNoticeProps {
  desktop: QuickBooksDesktop
}

/** Says which company a disconnected connection is being reconnected to. */
function ReconnectingNotice({ desktop: { companyFile } }: ReconnectingNoticeProps) {
  const { setup: words } = useMessages()
  if (!companyFile) return null
  return (
    <Notice tone="info" title={words.reconnecting.title({ companyName: companyFile.companyName })}>
      <p>{words.reconnecting.body}</p>
    </Notice>
  )
}
