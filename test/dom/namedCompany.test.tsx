import { screen, waitFor, within } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, test } from 'vitest'
import { ConfigurationFile } from '../../src/components/ConfigurationFile/ConfigurationFile'
import { ConnectionManager } from '../../src/components/ConnectionManager/ConnectionManager'
import { ConnectionStatus } from '../../src/components/ConnectionStatus/ConnectionStatus'
import { ConnectorDownload } from '../../src/components/ConnectorDownload/ConnectorDownload'
import { FirstSyncProgress } from '../../src/components/FirstSyncProgress/FirstSyncProgress'
import { PasswordPanel } from '../../src/components/PasswordPanel/PasswordPanel'
import { PauseScheduler } from '../../src/components/PauseScheduler/PauseScheduler'
import { ProblemPanel } from '../../src/components/ProblemPanel/ProblemPanel'
import { QuickBooksDesktopSetup } from '../../src/components/QuickBooksDesktopSetup/QuickBooksDesktopSetup'
import { SyncSchedule } from '../../src/components/SyncSchedule/SyncSchedule'
import { Troubleshooter } from '../../src/components/Troubleshooter/Troubleshooter'
import { UninstallGuide } from '../../src/components/UninstallGuide/UninstallGuide'
import type { scenarios } from '../../src/testing'
import { renderWithClient } from '../renderWithClient'

const company = 'Willow Creek Cabinets'

type Screen = (props: { connectionId: string }) => ReactNode

const screens: [name: string, scenario: keyof typeof scenarios, Screen][] = [
  ['the status', 'healthy', ConnectionStatus],
  ['the pause scheduler', 'healthy', PauseScheduler],
  ['the sync hours', 'healthy', SyncSchedule],
  ['the first sync', 'firstSyncRunning', FirstSyncProgress],
  ['the password', 'healthy', PasswordPanel],
  ['the configuration file', 'healthy', ConfigurationFile],
  ['the installer', 'healthy', ConnectorDownload],
  ['a problem', 'connectorLost', ProblemPanel],
  ['the troubleshooter', 'healthy', Troubleshooter],
  ['the uninstall guide', 'unlinked', UninstallGuide],
  ['setup that is brought back', 'reconnecting', QuickBooksDesktopSetup],
  ['setup of an ended connection', 'unlinked', QuickBooksDesktopSetup],
]

test.each(screens)('%s names the company once it is known, and only once', async (_, scenario, Shown) => {
  const { container } = renderWithClient((api) => <Shown connectionId={api.connectionId} />, { scenario })
  await screen.findAllByText(new RegExp(company))
  // The file's path is no name.
  expect(visibleText(container).match(new RegExp(`${company}(?!\\.QBW)`, 'g'))).toHaveLength(1)
})

/** What can be read without looking at a drawing or opening a fold. */
function visibleText(container: HTMLElement) {
  const copy = container.cloneNode(true) as HTMLElement
  for (const hidden of copy.querySelectorAll('[role=img], svg, details:not([open]) > :not(summary)')) hidden.remove()
  return copy.textContent
}

async function openPage(scenario: keyof typeof scenarios) {
  const page = renderWithClient(<ConnectionManager />, { scenario })
  await page.user.click(await screen.findByRole('button', { name: 'QuickBooks Desktop' }))
  await screen.findByRole('heading', { level: 2, name: 'QuickBooks Desktop' })
  return page
}

test('on a connection’s page, whose heading names the company, the parts don’t name it again', async () => {
  await openPage('healthy')
  const pause = (await screen.findByRole('heading', { name: 'Pause syncing' })).closest('section')
  expect(pause).not.toHaveTextContent(company)
  expect(screen.getByText(`${company} · Accounting`)).toBeVisible()
})

test.each(['Disconnect…', 'I have a new computer…'])('the question after “%s” names the company', async (button) => {
  const { user } = await openPage('healthy')
  await user.click(await screen.findByRole('button', { name: button }))
  const dialog = await screen.findByRole('alertdialog')
  await waitFor(() => expect(dialog).toHaveFocus())
  expect(within(dialog).getByText(company)).toBeVisible()
  expect(dialog).toHaveAccessibleDescription(new RegExp(`^${company}`))
})
