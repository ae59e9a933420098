'use client'
import type { ReactNode } from 'react'
import type { SetupStepId } from '../../domain/setupSteps'
import { ConfigurationFile } from '../ConfigurationFile/ConfigurationFile'
import { ConnectorDownload } from '../ConnectorDownload/ConnectorDownload'
import { FirstSyncProgress } from '../FirstSyncProgress/FirstSyncProgress'
import { PasswordPanel } from '../PasswordPanel/PasswordPanel'
import { PlatformPicker } from '../PlatformPicker/PlatformPicker'
import { RequirementsChecklist } from '../RequirementsChecklist/RequirementsChecklist'
import { SyncSchedule } from '../SyncSchedule/SyncSchedule'

export interface SetupStepContentProps {
  step: SetupStepId
  connectionId: string
  /** The customer has said what this step asks. */
  onDone: () => void
}

type StepContent = (props: Omit<SetupStepContentProps, 'step'>) => ReactNode

const contents: Record<SetupStepId, StepContent> = {
  choose_platform: ({ connectionId, onDone }) => <PlatformPicker connectionId={connectionId} onChosen={onDone} />,
  check_computer: ({ connectionId, onDone }) => (
    <RequirementsChecklist connectionId={connectionId} onConfirmed={onDone} />
  ),
  install_connector: ({ connectionId }) => <ConnectorDownload connectionId={connectionId} />,
  open_configuration: ({ connectionId }) => <ConfigurationFile connectionId={connectionId} />,
  sign_in_connector: ({ connectionId }) => <PasswordPanel connectionId={connectionId} />,
  choose_schedule: ({ connectionId, onDone }) => <SyncSchedule connectionId={connectionId} onScheduleChange={onDone} />,
  first_sync: ({ connectionId }) => <FirstSyncProgress connectionId={connectionId} />,
}

/** The component of a step; each also stands alone. */
export function SetupStepContent({ step, ...props }: SetupStepContentProps) {
  return contents[step](props)
}
