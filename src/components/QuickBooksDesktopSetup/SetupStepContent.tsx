'use client'
import type { ReactNode } from 'react'
import type { SetupStepId } from '../../domain/setup/setupSteps'
import { ConfigurationFile } from '../ConfigurationFile/ConfigurationFile'
import { LaterConfigurationFileStep } from '../ConfigurationFile/LaterConfigurationFileStep'
import { ConnectorDownload } from '../ConnectorDownload/ConnectorDownload'
import { LaterConnectorDownloadStep } from '../ConnectorDownload/LaterConnectorDownloadStep'
import { FirstSyncProgress } from '../FirstSyncProgress/FirstSyncProgress'
import { LaterFirstSyncPanel } from '../FirstSyncProgress/LaterFirstSyncPanel'
import { PasswordPanel } from '../PasswordPanel/PasswordPanel'
import { LaterPasswordStep } from '../PasswordPanel/LaterPasswordStep'
import { RequirementsChecklist } from '../RequirementsChecklist/RequirementsChecklist'
import { LaterRequirementsStep } from '../RequirementsChecklist/LaterRequirementsStep'
import { SyncSchedule } from '../SyncSchedule/SyncSchedule'
import { LaterScheduleForm } from '../SyncSchedule/LaterScheduleForm'
import { PlatformPicker } from '../PlatformPicker/PlatformPicker'

export interface SetupStepContentProps {
  step: SetupStepId
  connectionId: string
  /** The customer has said what this step asks. */
  onDone: () => void
}

type StepContent = (props: Omit<SetupStepContentProps, 'step'>) => ReactNode

// A customer sees one step at a time, and most of them on another day or computer than the first.
const laterParts = {
  check_computer: LaterRequirementsStep,
  install_connector: LaterConnectorDownloadStep,
  open_configuration: LaterConfigurationFileStep,
  sign_in_connector: LaterPasswordStep,
  choose_schedule: LaterScheduleForm,
  first_sync: LaterFirstSyncPanel,
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

/** The component of a step; each also stands alone. */
export function SetupStepContent({ step, ...props }: SetupStepContentProps) {
  const Content = contents[step]
  return <Content {...props} />
}

/** Fetches a step's code ahead of its time. */
export function fetchStep(step: SetupStepId): void {
  if (step !== 'choose_platform') laterParts[step].preload()
}
