import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { windowsBrowser } from './windowsBrowser.mjs'

const ports = { CONNECTOR_PORT: '4410', HOST_APP_PORT: '4411', QUICKBOOKS_COMPUTER_PORT: '4412' }

/** The lender's page and the customer's Windows PC side by side, as the demo shows them while QuickBooks asks for access. */
export async function journeyPicture(browser, file) {
  const data = mkdtempSync(path.join(tmpdir(), 'connections-picture-'))
  const demo = await startDemo(data)
  try {
    const viewport = { width: 1180, height: 860 }
    const context = await browser.newContext({ viewport, acceptDownloads: true, userAgent: windowsBrowser })
    const host = await context.newPage()
    const computer = await context.newPage()
    await computer.goto(`http://localhost:${ports.QUICKBOOKS_COMPUTER_PORT}`)
    await computer.getByRole('button', { name: 'Got it' }).click()
    await reachTheQuestion(host, computer, data)
    await compose(context, await host.screenshot(), await computer.screenshot(), file)
    await context.close()
  } finally {
    await stop(demo)
    rmSync(data, { recursive: true, force: true })
  }
}

async function reachTheQuestion(host, computer, data) {
  const press = (name) => host.getByRole('button', { name, exact: true }).click()
  const inWindow = (dialog, name) =>
    computer.getByRole('dialog', { name: dialog }).getByRole('button', { name }).click()
  await host.goto(`http://localhost:${ports.HOST_APP_PORT}`)
  await host.getByLabel('QuickBooks Desktop app').check()
  await press('Continue')
  await press('Everything is ready')
  await openOnComputer(host, computer, data, 'Download the Web Connector')
  await inWindow('User Account Control', 'Yes')
  for (const next of ['Next', 'Install', 'Finish']) await inWindow(/InstallShield Wizard/, next)
  await press('I’ve installed it')
  await openOnComputer(host, computer, data, 'Download the file')
  await inWindow('Authorize New Web Service', 'OK')
  await computer
    .getByLabel(/^Yes, always/)
    .first()
    .check()
  await host.evaluate(() => window.scrollTo(0, 210))
}

async function openOnComputer(host, computer, data, button) {
  const [download] = await Promise.all([
    host.waitForEvent('download'),
    host.getByRole('button', { name: button, exact: true }).click(),
  ])
  const saved = path.join(data, download.suggestedFilename())
  await download.saveAs(saved)
  await computer.getByLabel('Choose a downloaded file').setInputFiles(saved)
}

async function compose(context, left, right, file) {
  const page = await context.newPage()
  await page.setViewportSize({ width: 1600, height: 640 })
  const pictures = [left, right].map((png) => `<img src="data:image/png;base64,${png.toString('base64')}" alt="">`)
  const css = readFileSync(new URL('./journeyPicture.css', import.meta.url), 'utf8')
  await page.setContent(`<style>${css}</style>${pictures.join('')}`)
  await page.locator('body').screenshot({ path: file })
}

async function startDemo(data) {
  const child = spawn(process.execPath, ['scripts/demo.mjs'], {
    env: { ...process.env, ...ports, CONNECTOR_DATA_DIR: data },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the demo ended with code ${code}`)))
    child.stdout.on('data', (text) => String(text).includes('Ready.') && resolve())
  })
  return child
}

function stop(child) {
  return new Promise((resolve) => {
    child.removeAllListeners('exit')
    child.once('exit', resolve)
    child.kill('SIGINT')
  })
}
