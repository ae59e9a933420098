import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { reachPassword } from './reachPassword.mjs'
import { startDemo } from './startDemo.mjs'
import { windowsBrowser } from './windowsBrowser.mjs'

const css = readFileSync(new URL('./journeyPicture.css', import.meta.url), 'utf8')
const inter = fontFace('@fontsource-variable/inter/files/inter-latin-wght-normal.woff2')
const moment = new Date('2027-01-15T20:24:00Z')
const addressBar = 44

/** The lender's page and the customer's Windows PC side by side, as the demo shows them when the password is pasted. */
export async function journeyPicture(browser, file) {
  const data = mkdtempSync(path.join(tmpdir(), 'connections-picture-'))
  const demo = await startDemo(data)
  // The pages allow no styles but their own, and leave the font to the machine.
  const context = await browser.newContext({
    bypassCSP: true,
    colorScheme: 'light',
    deviceScaleFactor: 2,
    permissions: ['clipboard-read', 'clipboard-write'],
    reducedMotion: 'reduce',
    timezoneId: 'America/New_York',
    userAgent: windowsBrowser,
  })
  try {
    const host = await openPage(context, demo.hostApp, { width: 452, height: 1200 })
    const computer = await openPage(context, demo.computer, { width: 380, height: 660 })
    await computer.clock.setFixedTime(moment)
    await reachPassword(host, computer, data)
    const left = await hostShot(host)
    await pastePassword(host, computer)
    const right = await computerShot(computer, left.height + addressBar)
    await compose(context, [left.png, right], file)
  } finally {
    await context.close()
    await demo.stop()
    rmSync(data, { recursive: true, force: true })
  }
}

async function openPage(context, url, viewport) {
  const page = await context.newPage()
  await page.setViewportSize(viewport)
  await page.goto(url)
  await page.addStyleTag({ content: inter + css })
  return page
}

/** From the card's edge to where the instructions begin. */
async function hostShot(host) {
  await host.getByText('Waiting for the Web Connector').waitFor()
  await host.evaluate(() => scrollTo(0, 0))
  const card = await host.locator('.card').boundingBox()
  const instructions = await host.getByRole('heading', { name: 'In the Web Connector', exact: true }).boundingBox()
  const y = Math.round(card.y) - 12
  const clip = { x: 0, y, width: host.viewportSize().width, height: Math.round(instructions.y) - 4 - y }
  return { height: clip.height, png: await host.screenshot({ clip, animations: 'disabled', caret: 'hide' }) }
}

async function pastePassword(host, computer) {
  await host.getByRole('button', { name: 'Copy the password' }).click()
  await computer.bringToFront()
  await computer.getByLabel(/^Select /).click()
  await computer.getByLabel(/^Please enter the password/).focus()
  await computer.keyboard.press('Control+V')
}

async function computerShot(computer, height) {
  await computer.setViewportSize({ ...computer.viewportSize(), height })
  // Four letters tell one connection from another, and are others each time.
  await computer.getByText(/Harbor Lending [A-Z0-9]{4}$/).evaluateAll((elements) => {
    for (const element of elements) element.textContent = element.textContent.slice(0, -5)
  })
  return computer.screenshot({ animations: 'disabled', caret: 'hide' })
}

async function compose(context, pictures, file) {
  const page = await context.newPage()
  const [left, right] = pictures.map((png) => `<img src="data:image/png;base64,${png.toString('base64')}" alt="">`)
  const address = 'apply.harborlending.example'
  await page.setContent(
    `<style>${inter}${css}</style>
    <main class="pair"><figure><figcaption>${address}</figcaption>${left}</figure><figure>${right}</figure></main>`,
  )
  await page.locator('.pair').screenshot({ path: file, omitBackground: true })
  await page.close()
}

function fontFace(name) {
  const font = readFileSync(path.join('node_modules', name)).toString('base64')
  return `@font-face { font-family: Inter; font-weight: 100 900; src: url(data:font/woff2;base64,${font}); }`
}
