import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { renderWithClient } from '../../../test/renderWithClient'
import { scenarios } from '../../testing'
import { QuickBooksDesktopSetup } from './QuickBooksDesktopSetup'

test('setup can be completed by keyboard, with the QuickBooks computer doing its part', async () => {
  const onFinish = vi.fn()
  const { api, user } = renderWithClient(<QuickBooksDesktopSetup onFinish={onFinish} onClose={() => {}} />, {
    scenario: scenarios.noConnectionYet,
  })
  const press = async (name: string | RegExp) => {
    const button = await screen.findByRole('button', { name })
    button.focus()
    await user.keyboard('{Enter}')
  }
  const arriveAt = (line: string) => screen.findByText(line, { selector: '[role="status"]' })

  ;(await screen.findByRole('radio', { name: 'QuickBooks Desktop app' })).focus()
  await user.keyboard(' ')
  await press('Continue')
  await arriveAt('Step 2 of 8: Check the computer')
  await press('Everything is ready')
  await arriveAt('Step 3 of 8: Install the Web Connector')
  api.quickBooksComputer.downloadsConnector()
  await press('I’ve installed it')
  await arriveAt('Step 4 of 8: Open the configuration file')
  api.quickBooksComputer.addsConfiguration()
  await arriveAt('Step 5 of 8: Sign in the Web Connector')
  await press('Create the password')
  await screen.findByLabelText('Password for the Web Connector')
  api.quickBooksComputer.entersPassword('wrong')
  await screen.findByRole('alert')
  api.quickBooksComputer.entersPassword('right')
  api.quickBooksComputer.linksCompany()
  await arriveAt('Step 7 of 8: Choose when to sync')
  await press('Save these hours')
  await arriveAt('Step 8 of 8: First sync')
  expect(onFinish).not.toHaveBeenCalled()
  api.quickBooksComputer.runsFirstSync()
  await press('Done')
  expect(onFinish).toHaveBeenCalledOnce()
  expect(document.body.textContent).not.toContain('undefined')
})
