import { screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { renderWithClient } from '../../../test/renderWithClient'
import { type Scenario, scenarios } from '../../testing'
import { ConfigurationFile } from '../ConfigurationFile/ConfigurationFile'
import { ConnectorDownload } from '../ConnectorDownload/ConnectorDownload'
import { PasswordPanel } from '../PasswordPanel/PasswordPanel'
import { PlatformPicker } from '../PlatformPicker/PlatformPicker'

const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)'
const mac = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)'

function openOn(userAgent: string, Step: typeof PasswordPanel, scenario: Scenario) {
  vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(userAgent)
  return renderWithClient((api) => <Step connectionId={api.connectionId} />, { scenario })
}

afterEach(() => vi.restoreAllMocks())

const steps = [
  ['installing', ConnectorDownload, scenarios.requirementsConfirmed],
  ['opening the file', ConfigurationFile, scenarios.connectorInstalled],
  ['signing in', PasswordPanel, scenarios.configurationAdded],
] as const

test.each(steps)('on a Mac, %s can be continued on another computer', async (_, step, scenario) => {
  const { user } = openOn(mac, step, scenario)
  expect(await screen.findByText('This looks like a Mac')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Continue on another computer' }))
  expect(await screen.findByRole('textbox', { name: 'Link' })).toBeVisible()
})

test.each(steps)('on Windows, %s mentions no other computer', async (_, step, scenario) => {
  openOn(windows, step, scenario)
  await screen.findByRole('heading', { level: 2 })
  expect(screen.queryByText(/This looks like/)).not.toBeInTheDocument()
})

test('QuickBooks for Mac leads to the computer with QuickBooks for Windows', async () => {
  const { user } = openOn(mac, PlatformPicker, scenarios.fresh)
  await user.click(await screen.findByRole('radio', { name: 'QuickBooks for Mac' }))
  expect(screen.getByRole('button', { name: 'Continue on another computer' })).toBeVisible()
})
