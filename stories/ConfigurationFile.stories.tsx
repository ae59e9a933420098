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

const pictureAfter =
  (presses: number): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const page = within(canvasElement)
    for (let press = 0; press < presses; press += 1) {
      await userEvent.click(await page.findByRole('button', { name: 'Next' }))
    }
  }

/** The Web Connector asks before it opens the file. */
export const AuthorizeQuestion: Story = { ...WaitingToBeOpened, play: pictureAfter(1) }

export const AccessConfirmation: Story = { ...Opened, play: pictureAfter(1) }

/** The step ends when the customer sees the row. */
export const RowInTheList: Story = { ...Opened, play: pictureAfter(2) }

export const Added: Story = { parameters: { scenario: scenarios.configurationAdded } }

const windowChosen =
  (name?: RegExp): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const page = within(canvasElement)
    await userEvent.click(await page.findByText('What does the window say?'))
    const [first] = await page.findAllByRole('radio')
    if (name && first) await userEvent.click(page.getByRole('radio', { name }))
  }

/** What only the QuickBooks computer shows, to choose from. */
export const WhatTheWindowSays: Story = { ...Opened, play: windowChosen() }

export const QuickBooksIsClosed: Story = { ...Opened, play: windowChosen(/QuickBooks is closed/) }

export const CertificateAnsweredWithNo: Story = { ...Opened, play: windowChosen(/You chose No/) }

export const AddedBefore: Story = { ...Opened, play: windowChosen(/was added before/) }

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
