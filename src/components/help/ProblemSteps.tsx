'use client'
import { type ReactNode, useState } from 'react'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { type ProblemStepId, stepsInMode } from '../../domain/problems/problemGuides'
import { useMessages } from '../../messages/useMessages'
import { problemDrawing } from '../drawings/problemDrawing'
import { FileDownloadButton } from '../ui/FileDownloadButton'
import { type IllustratedStep, IllustratedSteps } from '../ui/IllustratedSteps'
import { PasswordOffer } from '../ui/PasswordIssuer'
import { NewConfigurationOffer } from './NewConfigurationOffer'
import { problemValues } from './ProblemFrame'
import { ReplacementButton } from './ReplacementButton'

export interface ProblemStepsProps {
  desktop: QuickBooksDesktop
  steps: readonly (ProblemStepId | IllustratedStep)[]
}

/** The steps that resolve a problem, with their drawings and buttons. Shows nothing if there are none. */
export function ProblemSteps({ desktop, steps }: ProblemStepsProps) {
  const { problemPanel, problemSteps, troubleshooter: t } = useMessages('trouble')
  const { generation } = desktop.configuration
  const [firstGeneration] = useState(generation)
  const values = problemValues(desktop)
  const illustrated = (id: ProblemStepId): IllustratedStep => ({
    id,
    // The usual text says that the problem's screen disappears, but this screen stays.
    text: id === 'update_selected' ? t.updateSelected(values) : problemSteps[id](values),
    drawing: problemDrawing(id, desktop),
    action: problemAction(id, desktop),
  })
  if (steps.length === 0) return null
  return (
    <>
      <IllustratedSteps
        title={problemPanel.steps}
        steps={stepsInMode(steps, desktop).map((step) => (typeof step === 'string' ? illustrated(step) : step))}
      />
      <NewConfigurationOffer isReached={generation > firstGeneration} desktop={desktop} />
    </>
  )
}

/** The button for a step that this page can help with. Undefined if the step is done on the other computer. */
export function problemAction(step: ProblemStepId, desktop: QuickBooksDesktop): ReactNode {
  switch (step) {
    case 'make_new_password':
      return <PasswordOffer desktop={desktop} />
    case 'install_connector_again':
    case 'update_connector':
      return <ConnectorOffer desktop={desktop} />
    case 'open_file_again':
      return <ConfigurationOffer desktop={desktop} />
    case 'make_new_configuration':
      return <ReplacementButton desktop={desktop} reason="duplicateRegistration" />
    case 'make_new_configuration_if_needed':
      return <ReplacementButton desktop={desktop} reason="duplicateRegistration" kind="secondary" />
    default:
      return undefined
  }
}

/** The configuration file once more, for who can't find it. */
function ConfigurationOffer({ desktop: { connectionId, configuration } }: { desktop: QuickBooksDesktop }) {
  const { configurationFile: t } = useMessages('steps')
  return (
    <FileDownloadButton connectionId={connectionId} file="configuration" fileName={configuration.fileName}>
      {t.downloadAgain}
    </FileDownloadButton>
  )
}

/** The installer's download button, if the service has an installer. */
function ConnectorOffer({ desktop: { connectionId, connector } }: { desktop: QuickBooksDesktop }) {
  const { connectorDownload: t } = useMessages('steps')
  if (!connector) return null
  return (
    <FileDownloadButton connectionId={connectionId} file="connector" fileName={connector.fileName} kind="primary">
      {t.download}
    </FileDownloadButton>
  )
}
