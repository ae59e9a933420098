import type { Meta, StoryObj } from '@storybook/react-vite'
import { QuickBooksDesktopSetup } from '../src/components/QuickBooksDesktopSetup/QuickBooksDesktopSetup'
import { type ScenarioName, scenarios } from '../src/testing'
import { Situation } from './Situation'
import './setupInOnePicture.css'

const steps: ScenarioName[] = [
  'fresh',
  'hostingChosen',
  'requirementsConfirmed',
  'connectorInstalled',
  'configurationAdded',
  'companyShown',
  'companyLinked',
  'firstSyncRunning',
]

const meta = {
  title: 'Setup/In one picture',
  tags: ['!autodocs'],
  // Eight setups on one page have eight lists of the same steps; a host has one.
  parameters: { a11y: { options: { rules: { 'landmark-unique': { enabled: false } } } } },
} satisfies Meta

export default meta

type Story = StoryObj

/** All eight steps, each as wide as a host's settings page often is. */
export const EightSteps: Story = { render: () => sideBySide(steps) }

/** What the customer is told when something is in the way. */
export const WhenItGoesWrong: Story = {
  render: () => sideBySide(['wrongPassword', 'dialogOpen', 'wrongCompanyFile', 'connectorLost']),
}

function sideBySide(situations: ScenarioName[]) {
  return (
    <ol className="one-picture">
      {situations.map((situation) => (
        <li key={situation}>
          <Situation scenario={scenarios[situation]}>
            <QuickBooksDesktopSetup connectionId="connection-1" />
          </Situation>
        </li>
      ))}
    </ol>
  )
}
