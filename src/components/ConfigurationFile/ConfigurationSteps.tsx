'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { useMessages } from '../../messages/useMessages'
import { AccessConfirmationDrawing, ApplicationCertificateDrawing } from '../drawings/certificateDrawings'
import { AuthorizeServiceDrawing, OpenFileDrawing } from '../drawings/configurationDrawings'
import { IllustratedSteps } from '../ui/IllustratedSteps'
import { accessSteps } from './accessSteps'

/** What the Web Connector and QuickBooks ask once the file is opened, in their order. */
export function ConfigurationSteps({ desktop }: { desktop: QuickBooksDesktop }) {
  const { configurationFile: words } = useMessages()
  const { stepsTitle, steps } = words
  const { allow, done } = accessSteps(desktop, words)
  const { applicationName } = desktop
  const application = { applicationName, path: desktop.companyFile?.path }
  const { fileName } = desktop.configuration
  return (
    <IllustratedSteps
      title={stepsTitle}
      steps={[
        { id: 'open', text: steps.open({ fileName }), drawing: <OpenFileDrawing fileName={fileName} /> },
        { id: 'authorize', text: steps.authorize, drawing: <AuthorizeServiceDrawing {...{ applicationName }} /> },
        { ...allow, drawing: <ApplicationCertificateDrawing {...application} /> },
        { ...done, drawing: <AccessConfirmationDrawing {...application} /> },
      ]}
    />
  )
}
