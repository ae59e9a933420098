'use client'
import type { ReactNode } from 'react'
import type { SetupStepId } from '../../domain/setupSteps'
import { loaded } from '../../hooks/loaded'
import { PlatformPicker } from '../PlatformPicker/PlatformPicker'
import { later } from '../ui/later'

export interface SetupStepContentProps {
  step: SetupStepId
  connectionId: string
  /** The customer has said what this step asks. */
  onDone: () => void
}

type StepContent = (props: Omit<SetupStepContentProps, 'step'>) => ReactNode

// A customer sees one step at a time, and most of them on another day or computer than the first.
const code = {
  check_computer: async () => (await import('../RequirementsChecklist/RequirementsChecklist')).RequirementsChecklist,
  install_connector: async () => (await import('../ConnectorDownload/ConnectorDownload')).ConnectorDownload,
  open_configuration: async () => (await import('../ConfigurationFile/ConfigurationFile')).ConfigurationFile,
  sign_in_connector: async () => (await import('../PasswordPanel/PasswordPanel')).PasswordPanel,
  choose_schedule: async () => (await import('../SyncSchedule/SyncSchedule')).SyncSchedule,
  first_sync: async () => (await import('../FirstSyncProgress/FirstSyncProgress')).FirstSyncProgress,
}

const RequirementsChecklist = later(code.check_computer)
const SyncSchedule = later(code.choose_schedule)

const contents: Record<SetupStepId, StepContent> = {
  choose_platform: ({ connectionId, onDone }) => <PlatformPicker connectionId={connectionId} onChosen={onDone} />,
  check_computer: ({ connectionId, onDone }) => (
    <RequirementsChecklist connectionId={connectionId} onConfirmed={onDone} />
  ),
  install_connector: later(code.install_connector),
  open_configuration: later(code.open_configuration),
  sign_in_connector: later(code.sign_in_connector),
  choose_schedule: ({ connectionId, onDone }) => <SyncSchedule connectionId={connectionId} onScheduleChange={onDone} />,
  first_sync: later(code.first_sync),
}

/** The component of a step; each also stands alone. */
export function SetupStepContent({ step, ...props }: SetupStepContentProps) {
  const Content = contents[step]
  return <Content {...props} />
}

/** Fetches a step's component ahead of its time. Where that fails, showing it tells. */
export function fetchStep(step: SetupStepId): void {
  if (step !== 'choose_platform') loaded<unknown>(code[step]).catch(() => {})
}
