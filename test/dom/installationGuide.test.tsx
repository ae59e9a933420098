import { waitFor, within } from '@testing-library/react'
import { type ComponentType, createElement, type ReactNode } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { type GuideStatement, installationGuide } from '../../stories/foundations/installationGuide'
import type { FakeConnectionsApi, FakeConnectionsApiOptions } from '../../src/testing/FakeConnectionsApi'
import { renderWithClient } from '../renderWithClient'

/** What a story needs of Storybook. */
interface StoryContext {
  canvasElement: HTMLElement
  canvas: ReturnType<typeof within>
  userEvent: unknown
  loaded: { api: FakeConnectionsApi }
}

/** A story's file and the story, as one. */
interface ToldStory {
  component: ComponentType<Record<string, unknown>>
  args: Record<string, unknown>
  scenario: NonNullable<FakeConnectionsApiOptions['scenario']>
  render?: (args: Record<string, unknown>, context: Pick<StoryContext, 'loaded'>) => ReactNode
  play?: (context: StoryContext) => Promise<void>
}

function toldStory({ file, story }: GuideStatement): ToldStory {
  const stories = file as unknown as Record<string, Record<string, Record<string, unknown>>>
  const [meta, own] = [stories['default'], stories[story]]
  const args = { ...meta?.['args'], ...own?.['args'] }
  const parameters = { ...meta?.['parameters'], ...own?.['parameters'] }
  return { ...meta, ...own, args, scenario: parameters['scenario'] } as unknown as ToldStory
}

const statements = installationGuide.flatMap(({ title, statements: told }) =>
  told.map((one) => [title, one.statement, one] as const),
)

// The customer's computer: elsewhere, some of it is told only after going on there.
const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)'

afterEach(() => vi.restoreAllMocks())

test.each(statements)('%s: %s', async (_part, _statement, one) => {
  vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(windows)
  const { component, args, scenario, render, play } = toldStory(one)
  const { container, api, user } = renderWithClient(
    (started) =>
      render?.(args, { loaded: { api: started } }) ??
      createElement(component, { ...args, connectionId: started.connectionId }),
    { scenario },
  )
  await play?.({ canvasElement: container, canvas: within(container), userEvent: user, loaded: { api } })
  await waitFor(() => {
    for (const said of one.says) expect(container.textContent).toMatch(said)
  })
})
