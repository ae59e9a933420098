import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { providerName } from '../../domain/providerName'
import type { Messages } from '../../messages/Messages'
import { AccessConfirmationDrawing } from '../ui/drawings/AccessConfirmationDrawing'
import { ApplicationCertificateDrawing } from '../ui/drawings/ApplicationCertificateDrawing'
import type { IllustratedStep } from '../ui/IllustratedSteps'

/** What QuickBooks asks before it lets the application in, with a word against second thoughts. */
export function accessSteps(desktop: QuickBooksDesktop, { steps }: Messages['configurationFile']): IllustratedStep[] {
  const application = { applicationName: desktop.applicationName, path: desktop.companyFile?.path }
  const reassurance = steps.reassurance({ providerName: providerName(desktop) })
  return [
    {
      id: 'allow',
      text: steps.allow,
      action: <p className="connections-small">{reassurance}</p>,
      drawing: <ApplicationCertificateDrawing {...application} />,
    },
    { id: 'done', text: steps.done, drawing: <AccessConfirmationDrawing {...application} /> },
  ]
}
