'use client'
import { type ReactNode, useContext } from 'react'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { isReconnecting } from '../../domain/setup/setupFacts'
import { problemPlace } from '../../domain/problems/problemPlace'
import { setupFacts } from '../../domain/setup/setupFacts'
import type { SetupStepId } from '../../domain/setup/setupSteps'
import { useMessages } from '../../messages/useMessages'
import { CompanyConfirmation, LazyCompanyStep } from '../CompanyConfirmation/CompanyConfirmation'
import type { ConfirmationOptions } from '../ui/ConfirmationOptions'
import { ConfigurationFile, LazyConfigurationFileStep } from '../ConfigurationFile/ConfigurationFile'
import { ConnectorDownload, LazyConnectorDownloadStep } from '../ConnectorDownload/ConnectorDownload'
import { FirstSyncProgress, LazyFirstSyncPanel } from '../FirstSyncProgress/FirstSyncProgress'
import { LazyPasswordStep, PasswordPanel } from '../PasswordPanel/PasswordPanel'
import { PlatformPicker } from '../PlatformPicker/PlatformPicker'
import { ProblemPanel } from '../ProblemPanel/ProblemPanel'
import { LazyRequirementsStep, RequirementsChecklist } from '../RequirementsChecklist/RequirementsChecklist'
import { LazyScheduleForm, SyncSchedule } from '../SyncSchedule/SyncSchedule'
import { NamedCompanyContext } from '../ui/CompanyLine'
import { Notice } from '../ui/Notice'
import type { Parts } from '../ui/PartsScope'
import { StepPanel } from '../ui/StepPanel'

export interface SetupStepProps {
  desktop: QuickBooksDesktop
  step: SetupStepId
  confirmation: ConfirmationOptions
  onDone: () => void
}

/** The next step, below any notice or problem that the customer should see first. */
export function SetupStep({ desktop, step, confirmation, onDone }: SetupStepProps) {
  const { connectionId } = desktop
  const place = problemPlace(desktop, step)
  const named = useContext(NamedCompanyContext)
  const isNoticed = isReconnecting(desktop)
  return (
    <NamedCompanyContext.Provider value={isNoticed ? (desktop.companyFile?.companyName ?? named) : named}>
      {isNoticed && <ReconnectingNotice desktop={desktop} />}
      {place === 'above_step' && <ProblemPanel connectionId={connectionId} />}
      {place === 'instead_of_step' ? (
        <ProblemStep desktop={desktop} />
      ) : (
        <SetupStepContent step={step} connectionId={connectionId} confirmation={confirmation} onDone={onDone} />
      )}
    </NamedCompanyContext.Provider>
  )
}

interface SetupStepContentProps {
  step: SetupStepId
  connectionId: string
  confirmation: ConfirmationOptions
  /** The customer has finished this step's form. */
  onDone: () => void
}

type StepContent = (props: Omit<SetupStepContentProps, 'step'>) => ReactNode

/** The steps that are shown once there is a connection: fetched together, so that none of them is waited for when its turn comes. */
export const stepParts: Parts = {
  messages: ['setup', 'steps'],
  code: [
    LazyRequirementsStep,
    LazyConnectorDownloadStep,
    LazyConfigurationFileStep,
    LazyPasswordStep,
    LazyCompanyStep,
    LazyScheduleForm,
    LazyFirstSyncPanel,
  ],
}

const contents: Record<SetupStepId, StepContent> = {
  choose_platform: ({ connectionId, onDone }) => <PlatformPicker connectionId={connectionId} onChosen={onDone} />,
  check_computer: ({ connectionId, onDone }) => (
    <RequirementsChecklist connectionId={connectionId} onConfirmed={onDone} />
  ),
  install_connector: ConnectorDownload,
  open_configuration: ConfigurationFile,
  sign_in_connector: PasswordPanel,
  confirm_company: ({ connectionId, confirmation }) => (
    <CompanyConfirmation connectionId={connectionId} {...confirmation} />
  ),
  choose_schedule: ({ connectionId, onDone }) => <SyncSchedule connectionId={connectionId} onScheduleChange={onDone} />,
  first_sync: FirstSyncProgress,
}

/** A step's component. Hosts can also show each of them alone. */
export function SetupStepContent({ step, ...props }: SetupStepContentProps) {
  const Content = contents[step]
  return <Content {...props} />
}

interface ProblemStepProps {
  desktop: QuickBooksDesktop
}

/** Shown instead of a step while a problem on the QuickBooks computer has to be solved first. */
function ProblemStep({ desktop }: ProblemStepProps) {
  const { setup: t } = useMessages('setup')
  const { title, intro } = setupFacts(desktop).connectorLost ? t.connectorLost : t.inTheWay
  return (
    <StepPanel company={desktop.companyFile?.companyName} title={title} intro={intro}>
      <ProblemPanel connectionId={desktop.connectionId} />
    </StepPanel>
  )
}

interface ReconnectingNoticeProps {
  desktop: QuickBooksDesktop
}

/** Says which company a disconnected connection is being reconnected to. */
function ReconnectingNotice({ desktop: { companyFile } }: ReconnectingNoticeProps) {
  const { setup: t } = useMessages('setup')
  if (!companyFile) return null
  return (
    <Notice tone="info" title={t.reconnecting.title({ companyName: companyFile.companyName })}>
      <p>{t.reconnecting.body}</p>
    </Notice>
  )
}
