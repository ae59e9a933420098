import type { Meta, StoryObj } from '@storybook/react-vite'
import { userEvent, within } from 'storybook/test'
import { ConfigurationFile } from '../src/components/ConfigurationFile/ConfigurationFile'
import { scenarios } from '../src/testing'

const meta = {
  title: 'Setup/ConfigurationFile',
  component: ConfigurationFile,
  args: { connectionId: '' },
  render: (_, { loaded }) => <ConfigurationFile connectionId={loaded['api'].connectionId} />,
  // Checks then look at the loaded page, not at its placeholder.
  play: async ({ canvasElement }) => void (await within(canvasElement).findAllByRole('heading', { level: 2 })),
} satisfies Meta<typeof ConfigurationFile>

export default meta

type Story = StoryObj<typeof meta>

export const ReadyToDownload: Story = { parameters: { scenario: scenarios.connectorInstalled } }

export const WaitingToBeOpened: Story = { parameters: { scenario: scenarios.configurationDownloaded } }

export const Opened: Story = { parameters: { scenario: scenarios.configurationOpened } }

export const WebConnectorShowsAnotherMessage: Story = {
  ...WaitingToBeOpened,
  play: async ({ canvasElement }) => {
    await userEvent.click(await within(canvasElement).findByText(/QBWC1007/))
  },
}

export const WebConnectorSaysQBWC1039: Story = {
  ...WaitingToBeOpened,
  play: async ({ canvasElement }) => {
    await userEvent.click(await within(canvasElement).findByText('The Web Connector says QBWC1039'))
  },
}

export const PuttingQBWC1039Right: Story = { parameters: { scenario: scenarios.duplicateRegistration } }

export const NewFileReady: Story = {
  ...PuttingQBWC1039Right,
  play: async ({ canvasElement }) => {
    const page = within(canvasElement)
    await userEvent.click(await page.findByRole('button', { name: 'Make a new file' }))
    await page.findByText('The new file is ready. Download it and open it on the QuickBooks computer.')
  },
}

/** The customer said that another company was open: the right one first, then the new file. */
export const ForAnotherCompany: Story = { parameters: { scenario: scenarios.otherCompanyWanted } }
