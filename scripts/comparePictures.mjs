import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright'
import { browserArguments, browserPath } from './browser.mjs'
import { comparePictures } from './pictures/comparePictures.mjs'
import { photographStorybook } from './pictures/photographStorybook.mjs'

// Usage: npm run pictures:compare -- before after [--out folder] [--only regular-expression-over-story-ids]
// Each side is a built Storybook, or a folder of pictures that an earlier run took (`<out>/before`, `<out>/after`).
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: 'temp/pictures' }, only: { type: 'string', default: '' } },
})
if (positionals.length !== 2) throw new Error('Say two built Storybooks, or folders of pictures: before, then after.')
const only = new RegExp(values.only)
const isPicture = /-(light|dark)\.png$/
// Else what is drawn again in part is smoothed otherwise than what is drawn whole.
const drawWhole = '--disable-partial-raster'

const differencesFolder = path.join(values.out, 'differences')
rmSync(differencesFolder, { recursive: true, force: true })
mkdirSync(differencesFolder, { recursive: true })

const [before, after] = await pictures(positionals)
const differing = namesIn(before)
  .filter((name) => namesIn(after).includes(name))
  .flatMap(compare)
const removed = namesIn(before).filter((name) => !namesIn(after).includes(name))
const added = namesIn(after).filter((name) => !namesIn(before).includes(name))
differing.sort((a, b) => b.pixels - a.pixels)
for (const { name, pixels } of differing) console.log(`differs  ${name}: ${pixels} pixels`)
for (const name of removed) console.log(`removed  ${name}`)
for (const name of added) console.log(`added    ${name}`)
console.log(
  `${namesIn(before).length} pictures before, ${namesIn(after).length} after: ${differing.length} differ, ${removed.length} removed, ${added.length} added. See ${differencesFolder}.`,
)
process.exit(differing.length + removed.length + added.length === 0 ? 0 : 1)

async function pictures([beforeSource, afterSource]) {
  const browser = await chromium.launch({ executablePath: await browserPath(), args: [...browserArguments, drawWhole] })
  try {
    return [await folderOf(browser, beforeSource, 'before'), await folderOf(browser, afterSource, 'after')]
  } finally {
    await browser.close()
  }
}

async function folderOf(browser, source, side) {
  if (!existsSync(path.join(source, 'index.json'))) return source
  const folder = path.join(values.out, side)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  await photographStorybook(browser, source, { folder, only })
  return folder
}

function namesIn(folder) {
  return readdirSync(folder).filter((name) => isPicture.test(name) && only.test(name.replace(isPicture, '')))
}

function compare(name) {
  const sides = [before, after].map((folder) => readFileSync(path.join(folder, name)))
  const pixels = comparePictures(...sides, path.join(differencesFolder, name))
  return pixels === 0 ? [] : [{ name, pixels }]
}
