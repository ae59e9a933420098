import type { Meta, StoryObj } from '@storybook/react-vite'
import {
  AccessConfirmationDrawing,
  ApplicationCertificateDrawing,
} from '../src/components/drawings/certificateDrawings'
import {
  AllowChangesDrawing,
  InstallWizardDrawing,
  KeepFileDrawing,
  RunAsAdministratorDrawing,
} from '../src/components/drawings/installerDrawings'
import { ApplicationPropertiesDrawing, PreferencesDrawing } from '../src/components/drawings/preferencesDrawings'
import { AuthorizeServiceDrawing, OpenFileDrawing } from '../src/components/drawings/configurationDrawings'
import { EnterPasswordDrawing, SavePasswordDrawing } from '../src/components/drawings/passwordDrawings'
import { RetryDrawing } from '../src/components/drawings/messageDrawings'
import { FileMenuDrawing, OpenDialogDrawing } from '../src/components/drawings/quickBooksDrawings'
import { TrayDrawing } from '../src/components/drawings/TrayDrawing'
import { WebConnectorDrawing } from '../src/components/drawings/WebConnectorDrawing'
import { ConnectionsRoot } from '../src/components/ui/ConnectionsRoot'
import { type Parts, PartsGate } from '../src/components/ui/PartsScope'

const parts: Parts = { messages: ['steps', 'trouble'] }

const applicationName = 'Harbor Books'
const desktop = { applicationName, activity: { expectedEverySeconds: 300 } }
const companyName = 'Rock Harbor Supply Co.'
const path = 'C:\\Users\\Public\\QuickBooks\\Rock Harbor.QBW'

const meta = {
  title: 'Foundations/Drawings',
  decorators: (Story) => (
    <ConnectionsRoot parts={parts}>
      <PartsGate>
        <Story />
      </PartsGate>
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
export const Retry: Story = { render: () => <RetryDrawing /> }
export const WebConnectorAdd: Story = {
  render: () => <WebConnectorDrawing desktop={desktop} marked="add" />,
}
export const WebConnectorListed: Story = {
  render: () => <WebConnectorDrawing desktop={desktop} marked="listed" />,
}
export const WebConnectorRow: Story = {
  render: () => <WebConnectorDrawing desktop={desktop} marked="row" />,
}
export const WebConnectorPassword: Story = {
  render: () => <WebConnectorDrawing desktop={desktop} marked="password" />,
}
export const WebConnectorUpdate: Story = {
  render: () => <WebConnectorDrawing desktop={desktop} marked="update" />,
}
export const WebConnectorAutoRun: Story = {
  render: () => <WebConnectorDrawing desktop={desktop} marked="autoRun" />,
}
export const WebConnectorRemove: Story = {
  render: () => <WebConnectorDrawing desktop={desktop} marked="remove" />,
}
export const WebConnectorLog: Story = {
  render: () => <WebConnectorDrawing desktop={desktop} marked="log" />,
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
