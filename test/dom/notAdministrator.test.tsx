import { screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, test } from 'vitest'
import { ConnectionStatus } from '../../src/components/ConnectionStatus/ConnectionStatus'
import { PauseScheduler } from '../../src/components/PauseScheduler/PauseScheduler'
import { RequirementsChecklist } from '../../src/components/RequirementsChecklist/RequirementsChecklist'
import { SyncSchedule } from '../../src/components/SyncSchedule/SyncSchedule'
import { type Scenario, scenarios } from '../../src/testing'
import { scenarioData } from '../../src/testing/scenarios/Scenario'
import { renderWithClient } from '../renderWithClient'

const healthyFor =
  (isAdministrator: boolean | null, hosting: 'desktopApp' | 'rightworks' = 'desktopApp'): Scenario =>
  (clock) => {
    const data = scenarioData(scenarios.healthy, new Date(clock.now))
    return { ...data, quickBooksDesktop: { ...data.quickBooksDesktop, isAdministrator, hosting } }
  }

const parts: [name: string, part: ReactNode][] = [
  ['the status', <ConnectionStatus key="status" connectionId="connection-1" />],
  ['the choice of hours', <SyncSchedule key="schedule" connectionId="connection-1" />],
  ['the pause', <PauseScheduler key="pause" connectionId="connection-1" />],
]

test.each(parts)('who is no administrator reads at %s that syncs need QuickBooks closed', async (_, part) => {
  renderWithClient(part, { scenario: healthyFor(false) })
  expect(await screen.findByText(/only while QuickBooks is closed/)).toBeVisible()
})

test.each([
  ['an administrator', healthyFor(true)],
  ['who has said nothing', healthyFor(null)],
  ['who is hosted', healthyFor(false, 'rightworks')],
])('%s reads nothing of it', async (_, scenario) => {
  renderWithClient(
    parts.map(([, part]) => part),
    { scenario },
  )
  expect(await screen.findByRole('heading', { name: 'Pause syncing' })).toBeVisible()
  expect(await screen.findByRole('heading', { name: 'Choose when to sync' })).toBeVisible()
  expect(screen.queryByText(/only while QuickBooks is closed/)).toBeNull()
})

test('a hosted customer reads that the Web Connector is there already', async () => {
  renderWithClient(<RequirementsChecklist connectionId="connection-1" />, { scenario: 'rightworksChosen' })
  expect(await screen.findByText(/^The Web Connector is there already/)).toBeVisible()
})

test.each(['syncing', 'firstSyncRunning'] as const)(
  'while a sync runs, the page says what QuickBooks does then, open or closed: %s',
  async (scenario) => {
    renderWithClient(<ConnectionStatus connectionId="connection-1" />, { scenario })
    expect(
      await screen.findByText(/closed, it won’t open until the sync ends; if it’s open, it may behave/),
    ).toBeVisible()
  },
)
