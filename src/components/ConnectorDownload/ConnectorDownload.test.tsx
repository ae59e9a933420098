import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { keepDownloads } from '../../../test/keepDownloads'
import { renderWithClient } from '../../../test/renderWithClient'
import { type Scenario, scenarios } from '../../testing'
import { ConnectorDownload } from './ConnectorDownload'

function openStep(scenario: Scenario = scenarios.requirementsConfirmed) {
  return renderWithClient((api) => <ConnectorDownload connectionId={api.connectionId} />, { scenario })
}

const download = () => screen.findByRole('button', { name: 'Download the Web Connector' })

test('shows the installer’s name, version, size and publisher', async () => {
  const { api } = openStep()
  const { connector } = api.quickBooksDesktop()
  expect(await screen.findByText(connector!.fileName, { selector: 'p' })).toBeVisible()
  expect(screen.getByText(connector!.version)).toBeVisible()
  expect(screen.getByText(/MB$/)).toBeVisible()
  expect(screen.getByText(connector!.publisher)).toBeVisible()
  expect(screen.getByLabelText('SHA-256')).toHaveValue(connector!.sha256)
})

test('downloads the installer, and then “I’ve installed it” is the main button', async () => {
  const downloads = keepDownloads()
  const { user, api } = openStep()
  await user.click(await download())
  expect(await screen.findByText('Saved as QuickBooksDesktopConnector.exe. Look in your downloads.')).toBeVisible()
  expect(downloads).toEqual([
    { fileName: 'QuickBooksDesktopConnector.exe', size: api.quickBooksDesktop().connector!.sizeBytes },
  ])
  expect(await screen.findByRole('button', { name: 'Download again' })).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'I’ve installed it' }))
  expect(await screen.findByText('The Web Connector is installed.')).toBeVisible()
  expect(api.quickBooksDesktop().setup.connectorInstalledAt).not.toBeNull()
})

test('a running download shows its progress', async () => {
  keepDownloads()
  const { user, api } = openStep()
  api.fail('slow', { path: '/connector' })
  await user.click(await download())
  expect(await download()).toHaveAttribute('aria-disabled', 'true')
  api.recover()
  expect(await screen.findByText(/^Saved as/)).toBeVisible()
})

test('a failed download says so, and can be tried again', async () => {
  keepDownloads()
  const { user, api } = openStep()
  api.fail(403, { path: '/connector' })
  await user.click(await download())
  const alert = await screen.findByRole('alert')
  await user.click(within(alert).getByRole('button', { name: 'Try again' }))
  expect(await screen.findByText(/^Saved as/)).toBeVisible()
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
})

test('Windows’ questions are drawn, with the right answers in the text alternatives', async () => {
  openStep()
  const pictures = await screen.findAllByRole('img', { hidden: false })
  const names = pictures.map((picture) => picture.getAttribute('aria-label'))
  expect(names).toEqual([
    expect.stringContaining('“Keep” is marked'),
    expect.stringContaining('“Yes” is marked'),
    expect.stringContaining('“Next” is marked'),
    expect.stringContaining('“Finish” is marked'),
  ])
})

const noAdministrator = () => screen.findByRole('checkbox', { name: 'I’m not an administrator of that computer' })

test('without administrator rights, says and draws who must help, and that syncs then need QuickBooks closed', async () => {
  const { user } = openStep()
  await user.click(await noAdministrator())
  expect(await screen.findByText(/Run as administrator, and stay for the next step/)).toBeVisible()
  expect(screen.getByText(/only while QuickBooks is closed/)).toBeVisible()
  expect(screen.getByRole('img', { name: /administrator’s user name and password/ })).toBeVisible()
  expect(screen.getByRole('img', { name: /“Run as administrator” is marked/ })).toBeVisible()
})

test('who is no administrator says so once: it is there after a reload, and can be taken back', async () => {
  const { user, api, reload } = openStep()
  await user.click(await noAdministrator())
  await waitFor(() => expect(api.quickBooksDesktop().isAdministrator).toBe(false))
  reload()
  expect(await noAdministrator()).toBeChecked()
  await user.click(await noAdministrator())
  await waitFor(() => expect(api.quickBooksDesktop().isAdministrator).toBe(true))
  expect(screen.queryByText(/Run as administrator/)).toBeNull()
})

test('a choice that can’t be saved says so, and isn’t shown as made', async () => {
  const { user, api } = openStep()
  const box = await noAdministrator()
  api.fail(403, { method: 'PATCH' })
  await user.click(box)
  expect(await screen.findByRole('alert')).toBeVisible()
  expect(box).not.toBeChecked()
})

test('for a second company the installer is run once more, and no way around it is offered', async () => {
  openStep({ quickBooksDesktop: { hosting: 'desktopApp', hasOtherCompany: true } })
  expect(await screen.findByText('Adding another company? Run the installer once more')).toBeVisible()
  expect(screen.queryByText('The Web Connector is already on that computer')).toBeNull()
})

test('a connection that moves to a new computer isn’t told that it is another company', async () => {
  const configuration = { generation: 2, fileName: 'Harbor-Lending-2.qwc' }
  openStep({ quickBooksDesktop: { hosting: 'desktopApp', hasOtherCompany: true, configuration } })
  expect(await screen.findByText('The Web Connector is already on that computer')).toBeInTheDocument()
  expect(screen.queryByText('Adding another company? Run the installer once more')).toBeNull()
})

test('if antivirus blocks the installer, says what to allow, ready to copy, and not to turn protection off', async () => {
  const { user } = openStep()
  await user.click(await screen.findByText('The download or the installation is blocked'))
  expect(screen.getByText(/Don’t turn protection off/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Copy the programs to allow' }))
  expect(await navigator.clipboard.readText()).toContain('QBWebConnector.exe')
})

test('an installed connector lets the customer skip the step, here and on the other computer', async () => {
  const { user, api } = openStep()
  await user.click(await screen.findByText('The Web Connector is already on that computer'))
  await user.click(screen.getByRole('button', { name: 'It’s already installed' }))
  expect(await screen.findByText('The Web Connector is installed.')).toBeVisible()
  expect(api.quickBooksDesktop().setup.connectorInstalledAt).not.toBeNull()
})

test('hosted QuickBooks has nothing to install', async () => {
  openStep(scenarios.hostedRequirementsConfirmed)
  expect(await screen.findByRole('heading', { name: 'Nothing to install' })).toBeVisible()
  expect(screen.queryByRole('button')).not.toBeInTheDocument()
})
