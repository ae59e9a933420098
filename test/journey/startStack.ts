import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { startProcess } from '../../packages/connector-service/src/qbwc/test/startProcess'
import { createService } from '../../packages/connector-service/src/createService'
import { standInInstaller } from '../../packages/connector-service/src/settings/standInInstaller'
import { createHostServer } from '../../examples/host-app/src/server/createHostServer'
import { createComputerServer } from '../../packages/web-connector/src/page/server/createComputerServer'
import { companyFiles } from '../../packages/web-connector/src/page/server/companyFiles'
import type { Clock } from '../../packages/web-connector/src/clock/Clock'
import { hurriedClock } from './hurriedClock'
import { launch } from '../browser/launch'

/** What a backend calls the service with. */
export const apiKey = 'a-key-for-journeys'

export interface StackOptions extends SurroundingsOptions {
  /** The service's and the computer's, where a test moves it. */
  clock?: Clock
}

interface SurroundingsOptions {
  /** Milliseconds that QuickBooks takes for a request. */
  requestMs?: number
  connectorInstalled?: boolean
  /** How many times sooner the computer's timers ring: Auto-Run's minutes need not be waited for. */
  hurry?: number
}

/** What the service is called with in every journey. */
const signingSecret = 'a-signing-secret-for-journeys-of-40-letters'
const applicationName = 'Harbor Lending'

/** The service, the lender's page, the customer's Windows PC and a browser, all real and all gone when the test is over. */
export async function startStack({ clock, ...options }: StackOptions = {}) {
  const folder = await newFolder()
  const hostPort = await freePort()
  const service = await createService(
    {
      host: '127.0.0.1',
      port: 0,
      apiKey,
      dataDir: path.join(folder, 'service'),
      signingSecret,
      installer: standInInstaller(),
      handoffUrl: `http://localhost:${hostPort}`,
      handoffDays: 7,
      applicationName,
      syncMode: 'ongoing',
      confirmCompany: true,
      scheduleMinutes: 5,
      syncEveryMinutes: 60,
      largestAnswerBytes: 32 * 1024 * 1024,
      logLevel: 'silent',
    },
    clock && { now: clock.now },
  )
  onTestFinished(() => service.close())
  const connectorUrl = `http://localhost:${new URL(service.url).port}`
  return {
    service,
    ...(await startSurroundings({ folder, hostPort, connectorUrl }, { ...options, ...(clock && { clock }) })),
  }
}

/** As {@link startStack}, with a service that is a process of its own and can be killed. */
export async function startKillableStack(options: SurroundingsOptions = {}) {
  const folder = await newFolder()
  const hostPort = await freePort()
  const port = await freePort()
  const connectorUrl = `http://localhost:${port}`
  const startService = () =>
    startProcess({
      dataDir: path.join(folder, 'service'),
      databaseUrl: undefined,
      publicUrl: connectorUrl,
      apiKey,
      more: {
        CONNECTOR_PORT: String(port),
        CONNECTOR_SIGNING_SECRET: signingSecret,
        CONNECTOR_APPLICATION_NAME: applicationName,
        CONNECTOR_CONFIRM_COMPANY: 'true',
      },
    })
  const service = await startService()
  return { service, startService, ...(await startSurroundings({ folder, hostPort, connectorUrl }, options)) }
}

async function newFolder() {
  const folder = await mkdtemp(path.join(tmpdir(), 'connections-journey-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

interface Place {
  folder: string
  hostPort: number
  connectorUrl: string
}

async function startSurroundings(
  { folder, hostPort, connectorUrl }: Place,
  { requestMs = 0, connectorInstalled = false, hurry = 1, clock = hurriedClock(hurry) }: StackOptions,
) {
  const host = await createHostServer({ port: hostPort, dataDir: path.join(folder, 'host'), connectorUrl, apiKey })
  onTestFinished(() => host.close())
  const files = companyFiles()
  const [companyFile] = files
  if (!companyFile) throw new Error('the computer has no company file')
  const computer = await createComputerServer({
    port: 0,
    dataDir: path.join(folder, 'computer'),
    companyFiles: files,
    requestMs,
    connectorInstalled,
    clock,
  })
  onTestFinished(() => computer.close())
  const browser = await launch()
  return { hostUrl: host.url, computerUrl: computer.url, companyFile, browser, folder }
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => probe.once('listening', resolve))
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('a listening socket has no port')
  return address.port
}
