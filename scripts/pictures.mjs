import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright'
import { browserArguments, browserPath } from './browser.mjs'
import { journeyPicture } from './pictures/journeyPicture.mjs'
import { pictureStories } from './pictures/pictureStories.mjs'
import { serveFolder } from './pictures/serveFolder.mjs'
import { windowsBrowser } from './pictures/windowsBrowser.mjs'

// Usage: npm run pictures [-- --storybook built-folder] [--out folder] [--only regular-expression-over-all-stories] [--globals locale:fr-CA;direction:rtl]
const { values } = parseArgs({
  options: {
    storybook: { type: 'string' },
    out: { type: 'string', default: 'docs/pictures' },
    only: { type: 'string' },
    globals: { type: 'string', default: '' },
  },
})
const widths = [320, 460, 1200]
const themes = ['light', 'dark']
// The drawings hold gradients: as PNG, the pictures would weigh three times as much in every clone.
const quality = 60
// One Friday afternoon in New York, so that the same pictures come out on any day.
const moment = new Date('2027-01-15T20:24:00Z')

const storybook = values.storybook ?? buildStorybook()
const { entries } = JSON.parse(readFileSync(path.join(storybook, 'index.json'), 'utf8'))
const known = Object.values(entries).filter(({ type }) => type === 'story')
const stories = values.only
  ? known.map(({ id }) => id).filter((id) => new RegExp(values.only).test(id))
  : pictureStories
const missing = stories.filter((id) => !known.some((story) => story.id === id))
if (missing.length > 0)
  throw new Error(`No such stories: ${missing.join(', ')}. See scripts/pictures/pictureStories.mjs.`)

mkdirSync(values.out, { recursive: true })
if (!values.only) removeEarlierPictures()
const server = await serveFolder(storybook)
const browser = await chromium.launch({ executablePath: await browserPath(), args: browserArguments })
try {
  await Promise.all(widths.map(takePictures))
  if (!values.only) await journeyPicture(browser, path.join(values.out, 'setup.png'))
} finally {
  await browser.close()
  await server.close()
}
console.log(`${stories.length * widths.length * themes.length} pictures in ${values.out}`)

async function takePictures(width) {
  const context = await browser.newContext({
    viewport: { width, height: 480 },
    locale: 'en-US',
    timezoneId: 'America/New_York',
    reducedMotion: 'reduce',
    userAgent: windowsBrowser,
  })
  const page = await context.newPage()
  await page.clock.setFixedTime(moment)
  for (const story of stories) {
    for (const theme of themes) {
      await page.goto(`${server.url}/iframe.html?viewMode=story&id=${story}&globals=theme:${theme};${values.globals}`)
      await page.waitForFunction(isShown, undefined, { timeout: 15_000 })
      await page.evaluate(() => document.fonts.ready)
      const file = path.join(values.out, `${story}-${width}-${theme}.jpeg`)
      await page.screenshot({
        path: file,
        type: 'jpeg',
        quality,
        fullPage: true,
        animations: 'disabled',
        caret: 'hide',
      })
    }
  }
  await context.close()
}

/** Of stories that may be gone; the folder holds other pictures too. */
function removeEarlierPictures() {
  const isOurs = (name) => /--.*-(light|dark)\.jpeg$/.test(name)
  for (const name of readdirSync(values.out).filter(isOurs)) rmSync(path.join(values.out, name))
}

/** Runs in the page: the story has been drawn, has played its part, and has loaded what it shows. */
function isShown() {
  const phase = globalThis.__STORYBOOK_PREVIEW__?.currentRender?.phase
  if (phase === 'errored' || phase === 'aborted') throw new Error(`The story is ${phase}`)
  // Before anything is drawn there is no skeleton either.
  const isDrawn = document.querySelector('.connections-root :is(h2, h3)') !== null
  const isLoading = document.querySelector('.connections-skeleton, p[aria-busy=true]') !== null
  return ['completed', 'finished'].includes(phase) && isDrawn && !isLoading
}

function buildStorybook() {
  const { status } = spawnSync('npm', ['run', '-s', 'storybook:build'], { stdio: 'inherit' })
  if (status !== 0) throw new Error('Storybook could not be built.')
  return 'storybook-static'
}
