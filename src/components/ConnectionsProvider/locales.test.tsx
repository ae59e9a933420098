import { screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { renderWithClient } from '../../../test/renderWithClient'
import { en } from '../../messages/en'
import { platformPicker } from '../../messages/en/platformPicker'
import { frCA } from '../../messages/fr-CA'
import { platformPicker as choixDePlateforme } from '../../messages/fr-CA/platformPicker'
import type { Locale } from '../../messages/Locale'
import { scenarios } from '../../testing'
import { PlatformPicker } from '../PlatformPicker/PlatformPicker'

const picker = <PlatformPicker connectionId="connection-1" />
const withPicker = (load: Locale['load']['platformPicker'], locale = en): Locale => ({
  ...locale,
  load: { ...locale.load, platformPicker: load },
})

test('while the words are on their way, their place is held', async () => {
  let arrive = () => {}
  const words = new Promise<void>((resolve) => (arrive = resolve))
  const late = withPicker(async () => {
    await words
    return platformPicker
  })
  renderWithClient(picker, { scenario: scenarios.fresh, provider: { locale: late } })
  expect(await screen.findByText('Loading…')).toBeInTheDocument()
  expect(screen.queryByRole('heading')).not.toBeInTheDocument()
  arrive()
  expect(await screen.findByRole('heading', { name: platformPicker.title })).toBeVisible()
})

test('words that can’t be fetched are asked for again when the customer says so', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const load = vi.fn<Locale['load']['platformPicker']>()
  load.mockRejectedValueOnce(new TypeError('Failed to fetch')).mockResolvedValue(platformPicker)
  const { user } = renderWithClient(picker, { scenario: scenarios.fresh, provider: { locale: withPicker(load) } })
  expect(await screen.findByText('This part of the page stopped working')).toBeVisible()
  expect(load).toHaveBeenCalledOnce()
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('heading', { name: platformPicker.title })).toBeVisible()
  vi.restoreAllMocks()
})

test('another language takes the place of the first one when its words are there; until then nothing flickers', async () => {
  const page = renderWithClient(picker, { scenario: scenarios.fresh })
  await screen.findByRole('heading', { name: platformPicker.title })
  let arrive = () => {}
  const words = new Promise<void>((resolve) => (arrive = resolve))
  const french = withPicker(async () => {
    await words
    return choixDePlateforme
  }, frCA)
  page.provide({ locale: french })
  expect(screen.getByRole('heading', { name: platformPicker.title })).toBeVisible()
  arrive()
  expect(await screen.findByRole('heading', { name: choixDePlateforme.title })).toBeVisible()
  expect(page.container.firstElementChild).toHaveAttribute('lang', 'fr-CA')
})

test('a component’s own words come before the provider’s, and changes show at once', async () => {
  const provider = { messages: { platformPicker: { title: 'Which QuickBooks?' } } }
  const own = (title: string) => <PlatformPicker connectionId="connection-1" messages={{ platformPicker: { title } }} />
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
