import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, waitFor, within } from 'storybook/test'
import { ConnectionManager } from '../src/components/ConnectionManager/ConnectionManager'
import { type FakeConnectionsApi, scenarios } from '../src/testing'
import { keyboard } from './keyboard'

const meta = {
  title: 'Managing/ConnectionManager',
  component: ConnectionManager,
} satisfies Meta<typeof ConnectionManager>

export default meta

type Story = StoryObj<typeof meta>
type Play = NonNullable<Story['play']>

export const NoConnections: Story = { parameters: { scenario: scenarios.noConnections } }

export const OneConnection: Story = { parameters: { scenario: scenarios.oneConnection } }

/** Accounting, banking and commerce, with a way out. */
export const ThreeConnections: Story = {
  args: { onClose: () => {} },
  parameters: { scenario: scenarios.threeConnections },
}

/** In every way in which a connection can stand. */
export const ConnectionsNeedYou: Story = { parameters: { scenario: scenarios.connectionsNeedYou } }

/** Drawn 25 at a time, and searched by name. */
export const FiveHundredConnections: Story = { parameters: { scenario: scenarios.manyConnections } }

export const Searching: Story = {
  parameters: { scenario: scenarios.manyConnections },
  play: async ({ canvasElement }) => {
    await userEvent.type(await within(canvasElement).findByRole('searchbox'), 'shop')
  },
}

export const NothingFound: Story = {
  parameters: { scenario: scenarios.manyConnections },
  play: async ({ canvasElement }) => {
    await userEvent.type(await within(canvasElement).findByRole('searchbox'), 'zebra')
  },
}

export const Loading: Story = {
  beforeEach: ({ loaded }) => loaded['api'].fail('slow', { times: 100 }),
  parameters: { scenario: scenarios.threeConnections, staysLoading: true },
}

export const ServiceDown: Story = {
  beforeEach: ({ loaded }) => loaded['api'].fail('offline', { times: 100 }),
  parameters: { scenario: scenarios.threeConnections },
}

/** The list stays, and says that it could not be renewed. */
export const Outdated: Story = {
  parameters: { scenario: scenarios.threeConnections },
  play: async ({ canvasElement, loaded }) => {
    await within(canvasElement).findByText('QuickBooks is free to use.')
    loaded['api'].fail('offline', { times: 100 })
    const look = () => {
      // A look at what was read a moment ago is spared: it takes another once the answer is a second old.
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
      within(canvasElement).getByText(/how things stood/)
    }
    await waitFor(look, { timeout: 10_000, interval: 200 })
  },
}

export const QuickBooksPage: Story = { parameters: { scenario: scenarios.threeConnections }, play: open() }

export const QuickBooksSyncing: Story = { parameters: { scenario: scenarios.syncing }, play: open() }

export const QuickBooksPaused: Story = { parameters: { scenario: scenarios.paused }, play: open() }

export const QuickBooksProblem: Story = { parameters: { scenario: scenarios.connectorSilent }, play: open() }

/** Every data type, transactions since a date; some records couldn't be read. */
export const ManyDataTypesShared: Story = {
  parameters: { scenario: scenarios.manyDataTypes },
  play: async (context) => {
    await open()(context)
    await userEvent.click(await within(context.canvasElement).findByRole('button', { name: 'Show all 23' }))
  },
}

/** Moved, or a copy: nothing is read until that is answered. */
export const FoundAtAnotherPath: Story = { parameters: { scenario: scenarios.foundAtOtherPath }, play: open() }

/** QuickBooks is busy for long, so it asks first. */
export const ReadingEverythingAgain: Story = {
  parameters: { scenario: scenarios.healthy, docs: { story: { inline: false, iframeHeight: 640 } } },
  play: async (context) => {
    await open()(context)
    const page = within(context.canvasElement)
    await userEvent.click(await page.findByText('Numbers don’t match?'))
    await userEvent.click(await page.findByRole('button', { name: 'Read everything again…' }))
    await page.findByRole('alertdialog')
  },
}

/** Newest first, a stretch at a time. */
export const QuickBooksHistory: Story = {
  beforeEach: ({ loaded }) => syncsOften(loaded['api']),
  parameters: { scenario: scenarios.healthy },
  play: async (context) => {
    await open()(context)
    await userEvent.click(await within(context.canvasElement).findByText('History'))
    await within(context.canvasElement).findByRole('list', { name: 'History' })
  },
}

/** Begun and not finished: setup goes on here. */
export const SetupUnfinished: Story = { parameters: { scenario: scenarios.configurationAdded }, play: open() }

export const Disconnecting: Story = {
  parameters: { scenario: scenarios.healthy, docs: { story: { inline: false, iframeHeight: 640 } } },
  play: async (context) => {
    await open()(context)
    await userEvent.click(await within(context.canvasElement).findByRole('button', { name: 'Disconnect…' }))
    await within(context.canvasElement).findByRole('alertdialog')
  },
}

/** Escape is a no; a yes leads to how the connection stands from then on. */
export const DisconnectingByKeyboard: Story = {
  parameters: { scenario: scenarios.healthy },
  play: async (context) => {
    await open()(context)
    const page = within(context.canvasElement)
    const button = await page.findByRole('button', { name: 'Disconnect…' })
    button.focus()
    if (!keyboard) return
    await keyboard.press('Enter')
    const question = await page.findByRole('alertdialog', { name: 'Disconnect QuickBooks Desktop?' })
    await waitFor(() => expect(question).toHaveFocus())
    await keyboard.press('Escape')
    await waitFor(() => expect(question).not.toBeInTheDocument())
    await expect(button).toHaveFocus()
    for (const key of ['Enter', 'Tab', 'Tab'] as const) await keyboard.press(key)
    await expect(page.getByRole('button', { name: 'Disconnect' })).toHaveFocus()
    await keyboard.press('Enter')
    await waitFor(() => expect(document.activeElement).toHaveTextContent(/Disconnected/))
  },
}

export const Disconnected: Story = { parameters: { scenario: scenarios.unlinked }, play: open() }

/** One sync was all: the end that was planned. */
export const FinishedOnce: Story = { parameters: { scenario: scenarios.oneTimeFinished }, play: open() }

/** Stops the syncs until the new computer is set up, so it asks first. */
export const NewComputer: Story = {
  parameters: { scenario: scenarios.healthy, docs: { story: { inline: false, iframeHeight: 640 } } },
  play: async (context) => {
    await open()(context)
    const page = within(context.canvasElement)
    await userEvent.click(await page.findByRole('button', { name: 'I have a new computer…' }))
    await page.findByRole('alertdialog')
  },
}

/** The same connection with its data, from checking the new computer on. */
export const MovedToNewComputer: Story = { parameters: { scenario: scenarios.movedToNewComputer }, play: open() }

export const ConnectingAgain: Story = { parameters: { scenario: scenarios.reconnecting }, play: open() }

/** Connecting again with another company open in QuickBooks. */
export const AnotherCompanyTurnedUp: Story = {
  beforeEach: ({ loaded }) =>
    loaded['api'].quickBooksComputer.reportsProblem('wrong_company_file', { detail: 'Cedar Lane Holdings' }),
  parameters: { scenario: scenarios.reconnecting },
  play: open(),
}

/** A backend that answers the common part of the contract alone. */
export const CommonPartOnly: Story = { parameters: { scenario: scenarios.commonPartOnly }, play: open() }

/** A bank, whose access is given at its own platform. */
export const BankPage: Story = { parameters: { scenario: scenarios.threeConnections }, play: open('Bank feed') }

export const ShopNeedsYou: Story = { parameters: { scenario: scenarios.connectionsNeedYou }, play: open('Shopify') }

function open(name = 'QuickBooks Desktop'): Play {
  return async ({ canvasElement }) => {
    const page = within(canvasElement)
    await userEvent.click(await page.findByRole('button', { name }, { timeout: 10_000 }))
    await page.findByRole('heading', { level: 2, name })
  }
}

function syncsOften({ quickBooksComputer }: FakeConnectionsApi) {
  for (let sync = 0; sync < 20; sync += 1) {
    quickBooksComputer.startsSync()
    quickBooksComputer.finishesSync()
  }
}
