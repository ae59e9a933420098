import path from 'node:path'
import { exampleEnvironment } from './exampleEnvironment.mjs'
import { freePort } from './freePort.mjs'
import { installHost } from './installHost.mjs'
import { run } from './run.mjs'
import { startServer } from './startServer.mjs'
import { visit } from './visit.mjs'

/** Installs a host from the packed package, builds and serves it, and visits it, or runs its tests; one row of the table. */
export async function tryHost(cell, { temporary, tarball, service, browser, french }) {
  const began = performance.now()
  const folder = path.join(temporary, cell.name.replaceAll(/\W+/g, '-').toLowerCase())
  await installHost({ ...cell, folder, tarball })
  if (cell.test) return { ...(await runTests(cell, folder)), seconds: secondsSince(began) }
  const port = await freePort()
  const url = `http://localhost:${port}`
  const environment = {
    ...(await exampleEnvironment({ publicUrl: url, connectorUrl: service.url, apiKey: service.apiKey })),
    ...cell.environment?.({ port }),
  }
  if (cell.build) await run(folder, environment, process.execPath, ...cell.build)
  const server = await startServer({ name: cell.name, folder, program: cell.serve, environment, url })
  try {
    const { done, trouble, errors, warnings, reports, bytes, react } = await visit(browser, { ...cell, url, french })
    const complaints = [...errors, ...warnings, ...reports]
    if (trouble) console.error(`${cell.name}: ${trouble.message}`)
    for (const complaint of complaints) console.error(`${cell.name}: ${complaint}`)
    if (trouble) console.error(server.said())
    return {
      name: cell.name,
      react: [...react].join(', '),
      steps: done.join(' '),
      errors: errors.length,
      warnings: warnings.length,
      'CSP reports': reports.length,
      'kB gzipped': Math.round(bytes / 1000),
      seconds: secondsSince(began),
      passed: trouble === null && complaints.length === 0,
    }
  } finally {
    await server.stop()
  }
}

async function runTests({ name, test }, folder) {
  try {
    await run(folder, { CI: 'true' }, process.execPath, ...test)
    return { name, steps: 'tests', passed: true }
  } catch (trouble) {
    console.error(`${name}: ${trouble.message}`)
    return { name, steps: '', passed: false }
  }
}

function secondsSince(began) {
  return Math.round((performance.now() - began) / 1000)
}
