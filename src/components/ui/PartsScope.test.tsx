import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { renderWithClient } from '../../../test/renderWithClient'
import { en } from '../../messages/en'
import { stepsMessages } from '../../messages/en/steps'
import type { Locale } from '../../messages/Locale'
import { useMessages } from '../../messages/useMessages'
import { PasswordPanel } from '../PasswordPanel/PasswordPanel'
import { ConnectionsRoot } from './ConnectionsRoot'
import { lazyWithPreload } from './lazyWithPreload'
import { type Parts, PartsGate, PartsScope } from './PartsScope'

/** English whose parts come when they are let through, and what was asked for so far. */
function heldLocale() {
  let letThrough = () => {}
  const gate = new Promise<void>((resolve) => (letThrough = resolve))
  const asked: string[] = []
  const held = <Part,>(name: string, load: () => Promise<Part>) => {
    return async () => {
      asked.push(name)
      await gate
      return load()
    }
  }
  const { setup, steps, manage, page, pauses, trouble } = en.parts
  const locale: Locale = {
    ...en,
    parts: {
      setup: held('setup', setup),
      steps: held('steps', steps),
      manage: held('manage', manage),
      page: held('page', page),
      pauses: held('pauses', pauses),
      trouble: held('trouble', trouble),
    },
  }
  return { locale, asked, letThrough }
}

test('the first screen of the password step fetches its words at once, while it asks the service', async () => {
  const { locale, asked, letThrough } = heldLocale()
  const { api } = renderWithClient((page) => <PasswordPanel connectionId={page.connectionId} />, {
    scenario: 'configurationAdded',
    provider: { locale },
  })
  await vi.waitFor(() =>
    expect(api.requests.map(({ path }) => path)).toContainEqual(expect.stringMatching(/quickbooksDesktop$/)),
  )
  expect(asked).toEqual(['setup', 'steps'])
  expect(screen.queryByRole('heading')).toBeNull()
  letThrough()
  expect(await screen.findByRole('heading', { name: stepsMessages.passwordPanel.title })).toBeVisible()
  expect(asked).toEqual(['setup', 'steps'])
})

test('what comes in the same moment takes the place of one skeleton at once, and none follows it', async () => {
  const { locale, letThrough } = heldLocale()
  let arrive = () => {}
  const code = new Promise<void>((resolve) => (arrive = resolve))
  const Inner = lazyWithPreload(async () => {
    await code
    return Title
  })
  const parts: Parts = { messages: ['steps'], code: [Inner] }
  const { container } = renderWithClient(
    <ConnectionsRoot parts={parts}>
      <PartsGate>
        <PartsScope parts={parts}>
          <PartsGate>
            <Inner />
          </PartsGate>
        </PartsScope>
      </PartsGate>
    </ConnectionsRoot>,
    { provider: { locale } },
  )
  const skeletons = () => container.querySelectorAll('.connections-skeleton').length
  const seen: number[] = []
  const observer = new MutationObserver(() => seen.push(skeletons()))
  expect(skeletons()).toBe(1)
  const [skeleton] = container.querySelectorAll('.connections-skeleton')
  observer.observe(container, { childList: true, subtree: true })
  letThrough()
  arrive()
  expect(await screen.findByRole('heading')).toBeVisible()
  observer.disconnect()
  expect(skeleton).not.toBeInTheDocument()
  expect(seen).toEqual([0])
})

test('messages that nothing around has asked for are an error that names the part', () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {})
  renderWithClient(
    <ConnectionsRoot>
      <Title />
    </ConnectionsRoot>,
  )
  expect(screen.getByText('This part of the page stopped working')).toBeVisible()
  expect(String(error.mock.calls[0])).toContain('The messages of “steps” are read')
  error.mockRestore()
})

function Title() {
  return <h2>{useMessages('steps').passwordPanel.title}</h2>
}
