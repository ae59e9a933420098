import { gzipSync } from 'node:zlib'

// Both Reacts tell their version to the developer tools in these words.
const reactVersion = /version:\s*["`](\d+\.\d+\.\d+)[^"`]*["`],\s*rendererPackageName:\s*["`]react-dom/

/** Writes down everything that a page complains of, and the code and styles that it fetches from its own host. */
export async function watchPage(page, origin) {
  const seen = { errors: [], warnings: [], reports: [], bytes: 0, react: new Set() }
  const reading = new Map()
  page.on('console', (message) => {
    if (message.type() === 'error') seen.errors.push(message.text())
    if (message.type() === 'warning') seen.warnings.push(message.text())
  })
  page.on('pageerror', (error) => seen.errors.push(error.message))
  page.on('response', (response) => {
    if (!reading.has(response.url())) reading.set(response.url(), read(response))
  })
  await page.exposeFunction('reportViolation', (text) => seen.reports.push(text))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      window.reportViolation(`${violatedDirective} ${blockedURI} ${sample}`),
    )
  })

  async function read(response) {
    const isCode = ['script', 'stylesheet'].includes(response.request().resourceType())
    if (!isCode || !response.ok() || new URL(response.url()).origin !== origin) return
    const body = await response.body()
    seen.bytes += gzipSync(body).length
    const version = reactVersion.exec(body.toString())?.[1]
    if (version) seen.react.add(version)
  }

  return async () => {
    await Promise.all(reading.values())
    return seen
  }
}
