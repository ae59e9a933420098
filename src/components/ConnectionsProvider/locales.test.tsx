import { screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { renderWithClient } from '../../../test/renderWithClient'
import { en } from '../../messages/en'
import { setupMessages } from '../../messages/en/setup'
import { frCA } from '../../messages/fr-CA'
import { setupMessages as setupEnFrancais } from '../../messages/fr-CA/setup'
import type { Locale } from '../../messages/Locale'
import { scenarios } from '../../testing'
import { PlatformPicker } from '../PlatformPicker/PlatformPicker'

const picker = <PlatformPicker connectionId="connection-1" />
const { title } = setupMessages.platformPicker
const titre = setupEnFrancais.platformPicker.title

function withSetup(setup: Locale['parts']['setup'], locale = en): Locale {
  return { ...locale, parts: { ...locale.parts, setup } }
}

test('while the words are on their way, their place is held', async () => {
  let arrive = () => {}
  const words = new Promise<void>((resolve) => (arrive = resolve))
  const late = withSetup(async () => {
    await words
    return setupMessages
  })
  renderWithClient(picker, { scenario: scenarios.fresh, provider: { locale: late } })
  expect(await screen.findByText('Loading…')).toBeInTheDocument()
  expect(screen.queryByRole('heading')).not.toBeInTheDocument()
  arrive()
  expect(await screen.findByRole('heading', { name: title })).toBeVisible()
})

test('words that can’t be fetched are asked for again when the customer says so', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const load = vi.fn<Locale['parts']['setup']>()
  load.mockRejectedValueOnce(new TypeError('Failed to fetch')).mockResolvedValue(setupMessages)
  const { user } = renderWithClient(picker, { scenario: scenarios.fresh, provider: { locale: withSetup(load) } })
  expect(await screen.findByText('This part of the page stopped working')).toBeVisible()
  expect(load).toHaveBeenCalledOnce()
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('heading', { name: title })).toBeVisible()
  vi.restoreAllMocks()
})

test('another language takes the place of the first one when its words are there; until then nothing flickers', async () => {
  const page = renderWithClient(picker, { scenario: scenarios.fresh })
  await screen.findByRole('heading', { name: title })
  let arrive = () => {}
  const words = new Promise<void>((resolve) => (arrive = resolve))
  const french = withSetup(async () => {
    await words
    return setupEnFrancais
  }, frCA)
  page.provide({ locale: french })
  expect(screen.getByRole('heading', { name: title })).toBeVisible()
  expect(page.container.firstElementChild).toHaveAttribute('lang', 'en-US')
  arrive()
  expect(await screen.findByRole('heading', { name: titre })).toBeVisible()
  expect(page.container.firstElementChild).toHaveAttribute('lang', 'fr-CA')
})

test('a language whose words can’t be fetched says so, and is asked for again when the customer says so', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const page = renderWithClient(picker, { scenario: scenarios.fresh })
  await screen.findByRole('heading', { name: title })
  const load = vi.fn<Locale['parts']['setup']>()
  load.mockRejectedValueOnce(new TypeError('Failed to fetch')).mockResolvedValue(setupEnFrancais)
  page.provide({ locale: withSetup(load, frCA) })
  await page.user.click(await screen.findByRole('button', { name: 'Réessayer' }))
  expect(await screen.findByRole('heading', { name: titre })).toBeVisible()
  vi.restoreAllMocks()
})

test('a component’s own words come before the provider’s, and changes show at once', async () => {
  const provider = { messages: { platformPicker: { title: 'Which QuickBooks?' } } }
  const own = (ours: string) => (
    <PlatformPicker connectionId="connection-1" messages={{ platformPicker: { title: ours } }} />
  )
  const { show } = renderWithClient(
    <>
      {picker}
      {own('Where are your books?')}
    </>,
    { scenario: scenarios.fresh, provider },
  )
  expect(await screen.findByRole('heading', { name: 'Which QuickBooks?' })).toBeVisible()
  expect(screen.getByRole('heading', { name: 'Where are your books?' })).toBeVisible()
  show(own('Where do you keep your books?'))
  await waitFor(() => expect(screen.getByRole('heading')).toHaveTextContent('Where do you keep your books?'))
})
