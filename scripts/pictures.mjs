import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright'
import { browserArguments, browserPath } from './browser.mjs'
import { journeyPicture } from './pictures/journeyPicture.mjs'
import { pictureStories } from './pictures/pictureStories.mjs'
import { serveFolder } from './pictures/serveFolder.mjs'
import { storyPage } from './pictures/storyPage.mjs'

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
  for (const theme of themes) {
    const globals = `theme:${theme};${values.globals}`
    const page = await storyPage(browser, server.url, { viewport: { width, height: 480 }, globals })
    for (const story of stories) {
      const file = path.join(values.out, `${story}-${width}-${theme}.jpeg`)
      await page.takePicture(story, { path: file, type: 'jpeg', quality })
    }
    await page.close()
  }
}

/** Of stories that may be gone; the folder holds other pictures too. */
function removeEarlierPictures() {
  const isOurs = (name) => /--.*-(light|dark)\.jpeg$/.test(name)
  for (const name of readdirSync(values.out).filter(isOurs)) rmSync(path.join(values.out, name))
}

function buildStorybook() {
  const { status } = spawnSync('npm', ['run', '-s', 'storybook:build'], { stdio: 'inherit' })
  if (status !== 0) throw new Error('Storybook could not be built.')
  return 'storybook-static'
}
