import { readFileSync } from 'node:fs'
import path from 'node:path'
import { serveFolder } from './serveFolder.mjs'
import { storyPage } from './storyPage.mjs'

const themes = ['light', 'dark']
const viewport = { width: 460, height: 900 }

/** Takes `<story id>-<theme>.png` of every story whose id matches `only`, each page in both themes. */
export async function photographStorybook(browser, storybook, { folder, only }) {
  const { entries } = JSON.parse(readFileSync(path.join(storybook, 'index.json'), 'utf8'))
  const ids = Object.values(entries).flatMap(({ type, id }) => (type === 'story' && only.test(id) ? [id] : []))
  const server = await serveFolder(storybook)
  try {
    await Promise.all(themes.map((theme) => photograph(theme)))
  } finally {
    await server.close()
  }

  async function photograph(theme) {
    const page = await storyPage(browser, server.url, { viewport, globals: `theme:${theme}` })
    for (const id of ids) {
      await page.takePicture(id, { path: path.join(folder, `${id}-${theme}.png`) })
    }
    await page.close()
  }
}
