import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright'
import { browserArguments, browserPath } from './browser.mjs'
import { serveFolder } from './pictures/serveFolder.mjs'
import { storyPage } from './pictures/storyPage.mjs'

// Counts what each step and page asks people to read: words in sight, drawings apart, and height.
// Usage: npm run amounts [-- --storybook built-folder] [--before built-folder-to-compare-with] [--width 760] [--only regular-expression]
const { values } = parseArgs({
  options: {
    storybook: { type: 'string', default: 'storybook-static' },
    before: { type: 'string' },
    width: { type: 'string', default: '760' },
    only: { type: 'string' },
  },
})
/** The words and pixels that a step may have at 760 px, and a connection's page. Where a figure is above, the table marks it. */
const goals = { step: { words: 90, height: 900 }, page: { words: 120, height: Infinity } }
const screens = {
  'setup-quickbooksdesktopsetup--choose-platform': 'step',
  'setup-quickbooksdesktopsetup--check-computer': 'step',
  'setup-quickbooksdesktopsetup--install-connector': 'step',
  'setup-quickbooksdesktopsetup--open-configuration': 'step',
  'setup-quickbooksdesktopsetup--sign-in-connector': 'step',
  'setup-quickbooksdesktopsetup--confirm-company': 'step',
  'setup-quickbooksdesktopsetup--choose-schedule': 'step',
  'setup-quickbooksdesktopsetup--first-sync-running': 'step',
  'setup-quickbooksdesktopsetup--finished': 'step',
  'managing-connectionmanager--three-connections': 'page',
  'managing-connectionmanager--quick-books-page': 'page',
  'managing-connectionmanager--quick-books-problem': 'page',
  'managing-connectionmanager--disconnected': 'page',
  'managing-connectionmanager--finished-once': 'page',
  'managing-connectionstatus--not-heard-from': 'page',
  'managing-pausescheduler--free': 'page',
  'managing-pausescheduler--paused': 'page',
}

const browser = await chromium.launch({ executablePath: await browserPath(), args: browserArguments })
try {
  const now = await amounts(values.storybook)
  const before = values.before ? await amounts(values.before) : new Map()
  const head = ['screen', 'words', 'height', ...(values.before ? ['words before', 'height before', 'more'] : [])]
  console.log(`| ${head.join(' | ')} |\n| --- |${' ---: |'.repeat(head.length - 1)}`)
  for (const [story, amount] of now) console.log(row(story, amount, before.get(story)))
} finally {
  await browser.close()
}

async function amounts(storybook) {
  const { entries } = JSON.parse(readFileSync(path.join(storybook, 'index.json'), 'utf8'))
  const stories = Object.keys(values.only ? entries : screens).filter(
    (id) => entries[id]?.type === 'story' && (!values.only || new RegExp(values.only).test(id)),
  )
  const server = await serveFolder(storybook)
  const viewport = { width: Number(values.width), height: 480 }
  const page = await storyPage(browser, server.url, { viewport, globals: 'theme:light' })
  const counted = new Map()
  for (const story of stories) counted.set(story, await page.look(story, countInPage))
  await page.close()
  await server.close()
  return counted
}

function row(story, { words, height }, before) {
  const goal = goals[screens[story] ?? 'step']
  const cells = [story, above(words, goal.words), above(height, goal.height)]
  if (before)
    cells.push(before.words, before.height, `${percent(words, before.words)} / ${percent(height, before.height)}`)
  else if (values.before) cells.push('new', 'new', '')
  return `| ${cells.join(' | ')} |`
}

function above(figure, goal) {
  return figure > goal ? `${figure} (goal ${goal})` : figure
}

function percent(figure, before) {
  return `${figure >= before ? '+' : ''}${Math.round((figure / before - 1) * 100)} %`
}

/** Runs in the page: what is in sight, without what a drawing holds or only a screen reader says. */
function countInPage() {
  const root = document.querySelector('#storybook-root')
  const apart = '[role=img], svg, .connections-visually-hidden, [aria-hidden=true], script, style'
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  let text = ''
  while (walker.nextNode()) {
    const { parentElement } = walker.currentNode
    if (parentElement.closest(apart) || !parentElement.checkVisibility({ visibilityProperty: true })) continue
    text += ` ${walker.currentNode.textContent}`
  }
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
  return { words, height: Math.round(root.getBoundingClientRect().height) }
}
