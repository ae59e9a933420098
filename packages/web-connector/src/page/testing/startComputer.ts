import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { createCompanyFile } from '../../quickbooks/company/createCompanyFile'
import { createComputerServer } from '../server/createComputerServer'

/** A computer's server with an empty page, until the test ends. */
export async function startComputer({ pageDir }: { pageDir?: string } = {}) {
  const folder = await mkdtemp(path.join(tmpdir(), 'quickbooks-computer-'))
  if (pageDir === undefined) await writeFile(path.join(folder, 'index.html'), '<!doctype html><title>PC</title>')
  const dataDir = path.join(folder, 'data')
  const server = await createComputerServer({
    port: 0,
    dataDir,
    pageDir: pageDir ?? folder,
    requestMs: 0,
    companyFiles: [
      createCompanyFile({ name: 'Main Street Bakery', customers: 60 }),
      createCompanyFile({ name: 'Side Street Bakery', customers: 3 }),
    ],
  })
  onTestFinished(async () => {
    await server.close()
    await rm(folder, { recursive: true, force: true })
  })
  return { url: server.url, dataDir }
}
