import { screen, waitFor, within } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, test } from 'vitest'
import { ConnectionManager } from '../../src/components/ConnectionManager/ConnectionManager'
import { ConnectionStatus } from '../../src/components/ConnectionStatus/ConnectionStatus'
import { PauseScheduler } from '../../src/components/PauseScheduler/PauseScheduler'
import { QuickBooksDesktopSetup } from '../../src/components/QuickBooksDesktopSetup/QuickBooksDesktopSetup'
import { SyncSchedule } from '../../src/components/SyncSchedule/SyncSchedule'
import { Troubleshooter } from '../../src/components/Troubleshooter/Troubleshooter'
import { UninstallGuide } from '../../src/components/UninstallGuide/UninstallGuide'
import { languages } from '../../src/messages/languages'
import { createFakeConnectionsApi, type Scenario, scenarios } from '../../src/testing'
import { scenarioData } from '../../src/testing/scenarios/Scenario'
import { renderWithClient } from '../renderWithClient'

type Language = keyof typeof languages

/** What is only said of a connection that syncs again and again. */
const wordsOfLaterSyncs: Record<Language, RegExp> = {
  en: /later syncs|next sync|first sync|planned sync|syncs (go|are|will)|auto-run|paus|resum|sync hours|hours you chose|schedul|when to sync|sync now|access ended/i,
  'fr-CA':
    /(prochaine|première)s? synchro|synchronisations|auto-run|\bpause|reprendre|reprise|horaire|plage|accès terminé/i,
  'es-US':
    /(próxima|primera|siguiente)s? sincro|sincronizaciones|auto-run|\bpaus|reanud|horario|cuándo sincronizar|sincronizar ahora|acceso terminado/i,
}

const onceOf =
  (scenario: Scenario): Scenario =>
  (clock) => {
    const data = scenarioData(scenario, new Date(clock.now))
    const desktop = data.quickBooksDesktop
    const setup = { ...desktop?.setup, scheduleChosenAt: null }
    return {
      ...data,
      quickBooksDesktop: { ...desktop, setup, syncMode: 'oneTime', syncSchedule: null, nextSyncAt: null },
    }
  }

/** Everything that can be read or heard, but for the pictures of Windows, which show its windows as they are. */
function said() {
  const page = document.body.cloneNode(true) as HTMLElement
  const labels = [...page.querySelectorAll('[aria-label]')].map((one) => one.getAttribute('aria-label'))
  for (const picture of page.querySelectorAll('.connections-drawing-scene, script, style')) picture.remove()
  const texts: (string | null)[] = []
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) texts.push(walker.currentNode.textContent)
  return [...texts, ...labels].join('\n')
}

/** Where the page speaks of later syncs, with some of what is around. */
function saidOfLaterSyncs(tag: Language) {
  const all = new RegExp(`.{0,30}(${wordsOfLaterSyncs[tag].source}).{0,30}`, 'gi')
  return [...said().matchAll(all)].map(([text]) => text)
}

async function show(language: Language, scenario: Scenario, ui: ReactNode) {
  const locale = await languages[language]()
  const page = renderWithClient(ui, { scenario: onceOf(scenario), provider: { locale } })
  // Each part has come once nothing is said to be loading.
  const { loading } = locale.everywhere.common
  await waitFor(() => expect(document.body.textContent).not.toContain(loading))
  return page
}

const tags = Object.keys(languages) as Language[]
const setupScenarios = [
  'fresh',
  'hostingChosen',
  'rightworksChosen',
  'requirementsConfirmed',
  'connectorInstalled',
  'configurationOpened',
  'passwordIssued',
  'signedIn',
  'companyShown',
  'companyLinked',
  'firstSyncRunning',
  'connectorLost',
  'oneTimeFinished',
] as const

const setups = tags.flatMap((tag) => setupScenarios.map((name) => [tag, name] as const))

test.each(setups)('%s: the step of a connection that is read once speaks of no later sync: %s', async (tag, name) => {
  const { user } = await show(tag, scenarios[name], <QuickBooksDesktopSetup connectionId="connection-1" />)
  await screen.findAllByRole('heading')
  for (const fold of document.querySelectorAll('summary')) await user.click(fold)
  await waitFor(() => expect(document.body.textContent).not.toMatch(/Loading|Chargement|Cargando/))
  expect(saidOfLaterSyncs(tag)).toEqual([])
})

const pageScenarios = ['syncing', 'connectorLost', 'healthy', 'unlinked', 'oneTimeFinished', 'deauthorized'] as const
const pages = tags.flatMap((tag) => pageScenarios.map((name) => [tag, name] as const))

test.each(pages)('%s: its row, its page and its end speak of no later sync: %s', async (tag, name) => {
  const { user } = await show(tag, scenarios[name], <ConnectionManager />)
  expect(saidOfLaterSyncs(tag)).toEqual([])
  await user.click(await screen.findByRole('button', { name: 'QuickBooks Desktop' }))
  await screen.findByRole('heading', { level: 2, name: 'QuickBooks Desktop' })
  await waitFor(() => expect(document.querySelectorAll('summary').length).toBeGreaterThan(0))
  for (const fold of document.querySelectorAll('summary')) await user.click(fold)
  const end = document.querySelector<HTMLElement>('.connections-page-end button[data-kind="danger"]')
  if (end) {
    await user.click(end)
    await screen.findByRole('alertdialog')
  }
  await waitFor(() => expect(document.body.textContent).not.toMatch(/Loading|Chargement|Cargando/))
  expect(saidOfLaterSyncs(tag)).toEqual([])
})

const parts = {
  PauseScheduler: <PauseScheduler connectionId="connection-1" />,
  SyncSchedule: <SyncSchedule connectionId="connection-1" />,
  Troubleshooter: <Troubleshooter connectionId="connection-1" />,
  ConnectionStatus: <ConnectionStatus connectionId="connection-1" />,
  UninstallGuide: <UninstallGuide connectionId="connection-1" />,
}
const alone = tags.flatMap((tag) => (Object.keys(parts) as (keyof typeof parts)[]).map((name) => [tag, name] as const))

test.each(alone)('%s: %s, shown alone, speaks of no later sync', async (tag, name) => {
  for (const scenario of [scenarios.firstSyncRunning, scenarios.oneTimeFinished]) {
    const { user, unmount } = await show(tag, scenario, parts[name])
    for (const fold of document.querySelectorAll('summary')) await user.click(fold)
    await waitFor(() => expect(document.body.textContent).not.toMatch(/Loading|Chargement|Cargando/))
    expect(saidOfLaterSyncs(tag)).toEqual([])
    unmount()
  }
})

test('a connection that was read once is Finished in its row and on its page, though its status is Deauthorized', async () => {
  const { user, api } = renderWithClient(<ConnectionManager />, { scenario: 'oneTimeFinished' })
  expect(api.connections[0]?.status).toBe('Deauthorized')
  const row = (await screen.findByRole('button', { name: 'QuickBooks Desktop' })).closest('li')
  expect(within(row as HTMLElement).getByText('Finished')).toBeVisible()
  expect(within(row as HTMLElement).getByText('Your data was read once, as planned.')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'QuickBooks Desktop' }))
  expect(await screen.findByRole('heading', { name: 'Finished, as planned' })).toBeVisible()
  expect(screen.getByRole('heading', { name: 'If your data is asked for again' })).toBeVisible()
})

test('the words are found where they belong, so that the search for them means something', async () => {
  const api = createFakeConnectionsApi({ scenario: 'healthy' })
  expect(api.connections[0]?.syncMode).toBe('ongoing')
  for (const tag of tags) {
    const { unmount } = renderWithClient(<SyncSchedule connectionId="connection-1" />, {
      scenario: 'healthy',
      provider: { locale: await languages[tag]() },
    })
    await screen.findAllByRole('group')
    expect(said()).toMatch(wordsOfLaterSyncs[tag])
    unmount()
  }
})
