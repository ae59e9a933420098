import type { Meta, StoryObj } from '@storybook/react-vite'
import { userEvent, waitFor, within } from 'storybook/test'
import { ConfigurationFile } from '../src/components/ConfigurationFile/ConfigurationFile'
import type { MessageWindowId } from '../src/domain/problems/messageWindows'
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

/** Every data type, transactions since a date, by a provider that may make changes. */
export const OpenedForManyDataTypes: Story = { parameters: { scenario: scenarios.manyDataTypesChosen } }

/** In every language, so not by words. */
const find = <Found extends Element>(page: HTMLElement, selector: string) =>
  waitFor(() => {
    const found = page.querySelector<Found>(selector)
    if (!found) throw new Error(`there is no ${selector}`)
    return found
  })

const pictureAfter =
  (presses: number): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    for (let press = 0; press < presses; press += 1) {
      await userEvent.click(await find(canvasElement, '.connections-pictures button:last-of-type'))
    }
  }

/** The Web Connector asks before it opens the file. */
export const AuthorizeQuestion: Story = { ...WaitingToBeOpened, play: pictureAfter(1) }

export const AccessConfirmation: Story = { ...Opened, play: pictureAfter(1) }

/** The step ends when the customer sees the row. */
export const RowInTheList: Story = { ...Opened, play: pictureAfter(2) }

export const Added: Story = { parameters: { scenario: scenarios.configurationAdded } }

const windowChosen =
  (id?: MessageWindowId): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    await userEvent.click(await find(canvasElement, 'summary'))
    await find(canvasElement, 'input[type=radio]')
    if (id) await userEvent.click(await find(canvasElement, `input[value=${id}]`))
  }

/** What only the QuickBooks computer shows, to choose from. */
export const WhatTheWindowSays: Story = { ...Opened, play: windowChosen() }

export const QuickBooksIsClosed: Story = { ...Opened, play: windowChosen('quickbooks_closed') }

export const CertificateAnsweredWithNo: Story = { ...Opened, play: windowChosen('access_refused') }

export const AddedBefore: Story = { ...Opened, play: windowChosen('registered_before') }

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
