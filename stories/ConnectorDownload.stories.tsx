import type { Meta, StoryObj } from '@storybook/react-vite'
import { within } from 'storybook/test'
import { ConnectorDownload } from '../src/components/ConnectorDownload/ConnectorDownload'
import { scenarios } from '../src/testing'

const meta = {
  title: 'Setup/ConnectorDownload',
  component: ConnectorDownload,
  args: { connectionId: '' },
  render: (_, { loaded }) => <ConnectorDownload connectionId={loaded['api'].connectionId} />,
  // Checks then look at the loaded page, not at its placeholder.
  play: async ({ canvasElement }) => void (await within(canvasElement).findByRole('heading', { level: 2 })),
} satisfies Meta<typeof ConnectorDownload>

export default meta

type Story = StoryObj<typeof meta>

export const ReadyToDownload: Story = { parameters: { scenario: scenarios.requirementsConfirmed } }

export const Downloaded: Story = { parameters: { scenario: scenarios.connectorDownloaded } }

export const Installed: Story = { parameters: { scenario: scenarios.connectorInstalled } }

export const Hosted: Story = { parameters: { scenario: scenarios.hostedRequirementsConfirmed } }

export const NoInstallerOffered: Story = {
  parameters: { scenario: { quickBooksDesktop: { hosting: 'desktopApp', connector: null } } },
}

/** Another company of theirs is connected: for this one an administrator runs the installer once more. */
export const AddingAnotherCompany: Story = {
  parameters: { scenario: { quickBooksDesktop: { hosting: 'desktopApp', hasOtherCompany: true } } },
}

export const NotAnAdministrator: Story = {
  ...Downloaded,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByText('I’m not an administrator of that computer'))
  },
}

/** Another company is connected already: the installer is run once more. */
export const SecondCompany: Story = {
  parameters: { scenario: { quickBooksDesktop: { hosting: 'desktopApp', hasOtherCompany: true } } },
}

export const BlockedByAntivirus: Story = {
  ...Downloaded,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByText('The download or the installation is blocked'))
  },
}

export const DownloadFailed: Story = {
  ...ReadyToDownload,
  play: async ({ canvas, userEvent, loaded }) => {
    loaded['api'].fail(503, { path: '/connector', times: Infinity })
    await userEvent.click(await canvas.findByRole('button', { name: 'Download the Web Connector' }))
    await canvas.findByRole('alert', undefined, { timeout: 10_000 })
  },
}

export const Loading: Story = {
  ...ReadyToDownload,
  parameters: { ...ReadyToDownload.parameters, staysLoading: true },
  beforeEach: ({ loaded }) => loaded['api'].fail('slow', { times: Infinity }),
  play: async ({ canvasElement }) => void (await within(canvasElement).findByRole('status')),
}
