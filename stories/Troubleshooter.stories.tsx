import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, waitFor, within } from 'storybook/test'
import { Troubleshooter } from '../src/components/Troubleshooter/Troubleshooter'
import { type ScenarioClock, type ScenarioData, scenarios } from '../src/testing'
import { connectorLog } from './connectorLog'

const meta = {
  title: 'When it goes wrong/Troubleshooter',
  component: Troubleshooter,
  args: { connectionId: '' },
  parameters: { scenario: scenarios.healthy },
  render: (_, { loaded }) => <Troubleshooter connectionId={loaded['api'].connectionId} />,
  // Checks then look at the loaded page, not at its placeholder.
  play: async ({ canvasElement }) => void (await within(canvasElement).findByRole('heading', { level: 2 })),
} satisfies Meta<typeof Troubleshooter>

export default meta

type Story = StoryObj<typeof meta>

const letter = new File(['Dear Sir or Madam,'], 'Letter.txt', { type: 'text/plain' })

export const Symptoms: Story = {}

/** The window is chosen from pictures. */
export const WhatTheWindowSays: Story = {
  play: async ({ canvasElement }) => {
    const page = within(canvasElement)
    await page.findByRole('heading', { level: 2 })
    await userEvent.click(canvasElement.querySelector('summary') ?? canvasElement)
    await page.findAllByRole('radio')
  },
}

export const NothingHappens: Story = opened('nothing_happens')

export const PasswordLost: Story = opened('password_lost')

/** A new file stops a live connection until it is opened, so it asks first. */
export const NewFileAsksFirst: Story = {
  parameters: { docs: { story: { inline: false, iframeHeight: 640 } } },
  play: async ({ canvasElement }) => {
    const page = within(canvasElement)
    await userEvent.click(await page.findByText('The configuration file doesn’t open, or is refused'))
    await userEvent.click(await page.findByRole('button', { name: 'Make a new file…' }))
    await page.findByRole('alertdialog')
  },
}

/** The computer is the hosting provider's: nothing to restart. */
export const Hosted: Story = { ...NothingHappens, parameters: { scenario: hosted } }

/** Where the log is, and three ways to hand it over. */
export const LogDoctor: Story = { play: async ({ canvasElement }) => void (await openDoctor(canvasElement)) }

export const LogIsFine: Story = read(connectorLog(['finished', 'finished', 'nothingToDo', 'finished', 'finished']))

/** A dialog in QuickBooks, after a week of good nights and another company's program. */
export const LogShowsADialog: Story = read(
  connectorLog(['finished', 'wrongPassword', 'wrongPassword', 'finished', { application: 'Payroll' }, 'dialogOpen']),
)

/** Nothing of it ever reached the service: only the log knows. */
export const LogShowsNoInternet: Story = read(connectorLog(['finished', 'unreachable', 'unreachable', 'unreachable']))

export const LogShowsARecovery: Story = read(connectorLog(['dialogOpen', 'dialogOpen', 'finished']))

export const LogBreaksOff: Story = read(connectorLog(['finished', 'cutOff']))

export const LogIsOld: Story = read(connectorLog(['finished', 'finished'], { hoursAgo: 24 * 60 }))

/** Of two files, one tells nothing: it's named, and the other is read. */
export const LogBesideAnotherFile: Story = read(connectorLog(['dialogOpen', 'finished']), letter)

export const NotALog: Story = refused(letter)

export const LogOfAnotherApplication: Story = refused(connectorLog([{ application: 'Payroll' }]))

function opened(symptom: 'nothing_happens' | 'password_lost'): Story {
  const place = { nothing_happens: 1, password_lost: 3 }[symptom]
  return {
    play: async ({ canvasElement }) => {
      await within(canvasElement).findByRole('heading', { level: 2 })
      const lines = canvasElement.querySelectorAll('summary')
      await userEvent.click(lines[place] ?? canvasElement)
      await within(canvasElement).findByRole('list')
    },
  }
}

function read(...logs: (string | File)[]): Story {
  return {
    play: async ({ canvasElement }) => {
      await hand(canvasElement, ...logs)
      await waitFor(() => expect(canvasElement.querySelector('.connections-history-entry')).not.toBeNull())
    },
  }
}

function refused(log: string | File): Story {
  return {
    play: async ({ canvasElement }) => {
      await hand(canvasElement, log)
      await within(canvasElement).findByRole('alert')
    },
  }
}

async function hand(canvasElement: HTMLElement, ...logs: (string | File)[]) {
  const files = logs.map((log) =>
    typeof log === 'string' ? new File([log], 'QWCLog.txt', { type: 'text/plain' }) : log,
  )
  await userEvent.upload(await openDoctor(canvasElement), files)
}

async function openDoctor(canvasElement: HTMLElement): Promise<HTMLInputElement> {
  await within(canvasElement).findByRole('heading', { level: 2 })
  const lines = canvasElement.querySelectorAll('summary')
  await userEvent.click(lines[lines.length - 1] ?? canvasElement)
  return await within(canvasElement).findByLabelText(/QWCLog\.txt/)
}

function hosted({ minutesAgo }: ScenarioClock): ScenarioData {
  const setup = { companyLinkedAt: minutesAgo(9000), firstSyncCompletedAt: minutesAgo(8900) }
  return { quickBooksDesktop: { hosting: 'rightworks', setup } }
}
