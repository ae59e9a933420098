import type { Meta, StoryObj } from '@storybook/react-vite'
import { AccessConfirmationDrawing } from '../src/components/drawings/AccessConfirmationDrawing'
import { AllowChangesDrawing } from '../src/components/drawings/AllowChangesDrawing'
import { ApplicationCertificateDrawing } from '../src/components/drawings/ApplicationCertificateDrawing'
import { ApplicationPropertiesDrawing } from '../src/components/drawings/ApplicationPropertiesDrawing'
import { AuthorizeServiceDrawing } from '../src/components/drawings/AuthorizeServiceDrawing'
import { EnterPasswordDrawing } from '../src/components/drawings/EnterPasswordDrawing'
import { FileMenuDrawing } from '../src/components/drawings/FileMenuDrawing'
import { InstallWizardDrawing } from '../src/components/drawings/InstallWizardDrawing'
import { KeepFileDrawing } from '../src/components/drawings/KeepFileDrawing'
import { OpenDialogDrawing } from '../src/components/drawings/OpenDialogDrawing'
import { OpenFileDrawing } from '../src/components/drawings/OpenFileDrawing'
import { PreferencesDrawing } from '../src/components/drawings/PreferencesDrawing'
import { RunAsAdministratorDrawing } from '../src/components/drawings/RunAsAdministratorDrawing'
import { SavePasswordDrawing } from '../src/components/drawings/SavePasswordDrawing'
import { TrayDrawing } from '../src/components/drawings/TrayDrawing'
import { WebConnectorDrawing } from '../src/components/drawings/WebConnectorDrawing'
import { ConnectionsRoot } from '../src/components/ui/ConnectionsRoot'

const applicationName = 'Harbor Books'
const companyName = 'Rock Harbor Supply Co.'
const path = 'C:\\Users\\Public\\QuickBooks\\Rock Harbor.QBW'

const meta = {
  title: 'Foundations/Drawings',
  decorators: (Story) => (
    <ConnectionsRoot>
      <Story />
    </ConnectionsRoot>
  ),
} satisfies Meta

export default meta

type Story = StoryObj

export const KeepFile: Story = { render: () => <KeepFileDrawing fileName="QuickBooksDesktopConnector.exe" /> }
export const AllowChanges: Story = { render: () => <AllowChangesDrawing publisher="Harbor Books, Inc." /> }
export const AllowChangesAsStandardUser: Story = {
  render: () => <AllowChangesDrawing publisher="Harbor Books, Inc." signedInAs="standardUser" />,
}
export const InstallWizardWelcome: Story = { render: () => <InstallWizardDrawing page="welcome" /> }
export const InstallWizardFinish: Story = { render: () => <InstallWizardDrawing page="finish" /> }
export const RunAsAdministrator: Story = { render: () => <RunAsAdministratorDrawing /> }
export const OpenFile: Story = { render: () => <OpenFileDrawing fileName="harbor-books.qwc" /> }
export const Tray: Story = { render: () => <TrayDrawing /> }
export const AuthorizeService: Story = { render: () => <AuthorizeServiceDrawing {...{ applicationName }} /> }
export const ApplicationCertificate: Story = {
  render: () => <ApplicationCertificateDrawing {...{ applicationName, path }} />,
}
export const AccessConfirmation: Story = { render: () => <AccessConfirmationDrawing {...{ applicationName, path }} /> }
export const WebConnectorRow: Story = {
  render: () => <WebConnectorDrawing applicationName={applicationName} marked="row" />,
}
export const WebConnectorPassword: Story = {
  render: () => <WebConnectorDrawing applicationName={applicationName} marked="password" />,
}
export const WebConnectorUpdate: Story = {
  render: () => <WebConnectorDrawing applicationName={applicationName} marked="update" />,
}
export const WebConnectorAutoRun: Story = {
  render: () => <WebConnectorDrawing applicationName={applicationName} marked="autoRun" />,
}
export const WebConnectorRemove: Story = {
  render: () => <WebConnectorDrawing applicationName={applicationName} marked="remove" />,
}
export const WebConnectorLog: Story = {
  render: () => <WebConnectorDrawing applicationName={applicationName} marked="log" />,
}
export const EnterPassword: Story = { render: () => <EnterPasswordDrawing {...{ applicationName }} /> }
export const SavePassword: Story = { render: () => <SavePasswordDrawing /> }
export const OpenDialog: Story = { render: () => <OpenDialogDrawing {...{ companyName }} /> }
export const CloseCompany: Story = { render: () => <FileMenuDrawing marked="close" companyName={companyName} /> }
export const OpenCompany: Story = { render: () => <FileMenuDrawing marked="open" /> }
export const MultiUserMode: Story = { render: () => <FileMenuDrawing marked="multiUser" companyName={companyName} /> }
export const SingleUserMode: Story = { render: () => <FileMenuDrawing marked="singleUser" companyName={companyName} /> }
export const Preferences: Story = { render: () => <PreferencesDrawing {...{ applicationName }} /> }
export const ApplicationProperties: Story = { render: () => <ApplicationPropertiesDrawing {...{ applicationName }} /> }
