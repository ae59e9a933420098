import type { Page } from 'playwright'
import { expect as see } from 'playwright/test'
import { expect, test } from 'vitest'
import { keyboardBrowser } from '../keyboard/keyboardUser'
import { withoutEdge, withoutRing } from './controls'
import { faintEdges } from './faintEdges'
import { overhanging } from './overhanging'

const open = keyboardBrowser()

/** A component, its situation, what is pressed there, and the words that are there at last. */
type Screen = readonly ['setup' | 'dialog' | 'manager', scenario: string, presses: readonly string[], words: string]

const screens: Record<string, Screen> = {
  'the first choice': ['setup', 'fresh', [], 'How do you use QuickBooks?'],
  'the computer’s requirements': ['setup', 'hostingChosen', [], 'Check the computer with QuickBooks'],
  'the installer': ['setup', 'requirementsConfirmed', [], 'Install the Web Connector'],
  'the configuration file': ['setup', 'configurationDownloaded', [], 'Open the configuration file'],
  'what the window says': [
    'setup',
    'configurationOpened',
    ['What does the window say?', 'Show all windows'],
    'The password is wrong',
  ],
  'the password': ['setup', 'passwordIssued', [], 'Sign in the Web Connector'],
  'the hours': ['setup', 'companyLinked', [], 'Choose when to sync'],
  'the first sync': ['setup', 'firstSyncRunning', [], 'First sync'],
  'a problem': ['setup', 'dialogOpen', [], 'QuickBooks is waiting for an answer'],
  'the link for another computer': [
    'setup',
    'hostingChosen',
    ['Continue on another computer'],
    'Continue on the QuickBooks computer',
  ],
  'the dialog': ['dialog', 'companyLinked', ['Connect QuickBooks'], 'Choose when to sync'],
  'the list': ['manager', 'connectionsNeedYou', [], 'Shopify'],
  'a planned pause': ['manager', 'syncing', ['QuickBooks Desktop', 'Plan a pause'], 'Plan this pause'],
  'the question before disconnecting': [
    'manager',
    'healthy',
    ['QuickBooks Desktop', 'Disconnect…'],
    'Disconnect QuickBooks Desktop?',
  ],
}

async function openScreen(
  [component, scenario, presses, words]: Screen,
  reducedMotion: 'reduce' | 'no-preference' = 'reduce',
) {
  const { page } = await open(component, scenario)
  await page.emulateMedia({ reducedMotion })
  for (const name of presses) {
    const line = page.locator('summary', { hasText: name })
    await page.getByRole('button', { name, exact: true }).or(line).click()
  }
  await see(page.getByText(words).filter({ visible: true }).first()).toBeVisible()
  await see(page.locator('.connections-skeleton')).toHaveCount(0)
  return page
}

const movements = (page: Page) =>
  // In one look: what is replaced meanwhile has no style.
  page.evaluate(() =>
    [...document.querySelectorAll('.connections-root, .connections-root *')].flatMap((element) =>
      ['', '::before', '::after', '::backdrop'].flatMap((part) => {
        const { animationName, transitionDuration } = getComputedStyle(element, part)
        const isStill = animationName === 'none' && !/[1-9]/.test(transitionDuration)
        return isStill ? [] : [`${element.getAttribute('class')}${part}`]
      }),
    ),
  )

test.each(Object.entries(screens))(
  '%s: an edge and a ring in forced colors and more contrast, no motion where none is wanted, nothing sideways when enlarged',
  async (_, screen) => {
    const page = await openScreen(screen)
    expect(await movements(page), 'what moves').toEqual([])
    await page.emulateMedia({ forcedColors: 'active' })
    expect(await withoutEdge(page), 'without an edge').toEqual([])
    expect(await withoutRing(page), 'without a ring').toEqual([])
    await page.emulateMedia({ forcedColors: 'none', contrast: 'more' })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await faintEdges(page), `faint in ${colorScheme}`).toEqual([])
    }
    await page.emulateMedia({ contrast: 'no-preference' })
    // The width of 640 px that is left of 1280 at 200 %, and of 640.
    for (const width of [640, 320]) expect(await overhanging(page, width), `${width} px`).toEqual([])
    await page.addStyleTag({ content: 'html { font-size: 200% }' })
    expect(await overhanging(page, 640), 'text at 200 %').toEqual([])
  },
)

test('what waits does move for those who didn’t ask otherwise', async () => {
  const page = await openScreen(['setup', 'passwordIssued', [], 'Sign in the Web Connector'], 'no-preference')
  expect(await movements(page)).toContain('connections-pulse')
})
