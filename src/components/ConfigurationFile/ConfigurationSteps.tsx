'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { useMessages } from '../../messages/useMessages'
import { AccessConfirmationDrawing } from '../ui/drawings/AccessConfirmationDrawing'
import { ApplicationCertificateDrawing } from '../ui/drawings/ApplicationCertificateDrawing'
import { AuthorizeServiceDrawing } from '../ui/drawings/AuthorizeServiceDrawing'
import { OpenFileDrawing } from '../ui/drawings/OpenFileDrawing'
import { IllustratedSteps } from '../ui/IllustratedSteps'

/** What the Web Connector and QuickBooks ask once the file is opened, in their order. */
export function ConfigurationSteps({ desktop }: { desktop: QuickBooksDesktop }) {
  const { stepsTitle, steps } = useMessages().configurationFile
  const { applicationName } = desktop
  const { fileName } = desktop.configuration
  const application = { applicationName, path: desktop.companyFile?.path }
  return (
    <IllustratedSteps
      title={stepsTitle}
      steps={[
        { id: 'open', text: steps.open({ fileName }), drawing: <OpenFileDrawing fileName={fileName} /> },
        { id: 'authorize', text: steps.authorize, drawing: <AuthorizeServiceDrawing {...{ applicationName }} /> },
        { id: 'allow', text: steps.allow, drawing: <ApplicationCertificateDrawing {...application} /> },
        { id: 'done', text: steps.done, drawing: <AccessConfirmationDrawing {...application} /> },
      ]}
    />
  )
}
