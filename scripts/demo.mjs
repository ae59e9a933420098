import { spawn } from 'node:child_process'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { buildAll } from './buildAll.mjs'

const ports = {
  connector: process.env.CONNECTOR_PORT ?? '4400',
  hostApp: process.env.HOST_APP_PORT ?? '4401',
  computer: process.env.QUICKBOOKS_COMPUTER_PORT ?? '4402',
}
const urls = {
  connector: `http://localhost:${ports.connector}`,
  hostApp: `http://localhost:${ports.hostApp}`,
  computer: `http://localhost:${ports.computer}`,
}
const data = path.resolve(process.env.CONNECTOR_DATA_DIR ?? '.data')
const environment = {
  ...process.env,
  CONNECTOR_PORT: ports.connector,
  CONNECTOR_API_KEY: process.env.CONNECTOR_API_KEY ?? 'demo-key',
  CONNECTOR_PUBLIC_URL: urls.connector,
  CONNECTOR_HANDOFF_URL: urls.hostApp,
  CONNECTOR_DATA_DIR: path.join(data, 'connector-service'),
  CONNECTOR_APPLICATION_NAME: process.env.CONNECTOR_APPLICATION_NAME ?? 'Harbor Lending',
  HOST_APP_PORT: ports.hostApp,
  HOST_APP_DATA_DIR: path.join(data, 'host-app'),
  QUICKBOOKS_COMPUTER_PORT: ports.computer,
  QUICKBOOKS_COMPUTER_DATA_DIR: path.join(data, 'quickbooks-computer'),
}

const children = []
let isStopping = false

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stop(0))

console.log('Building…')
buildAll()

await start('connector service', 'packages/connector-service/src/main.ts', `${urls.connector}/health`)
await Promise.all([
  start('host app', 'examples/host-app/src/server/main.ts', urls.hostApp),
  start('QuickBooks computer', 'packages/web-connector/src/page/main.ts', urls.computer),
])

console.log(`
Ready. Open both, side by side:

  ${urls.hostApp}   the lender's page, in the customer's browser
  ${urls.computer}   the customer's Windows PC with QuickBooks

The connector service answers at ${urls.connector}; data is kept in ${path.relative('.', data) || '.'}.
Ctrl-C stops all three.`)

async function start(name, script, url) {
  const child = spawn(process.execPath, ['--import', 'tsx', script], {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.push(child)
  let ended = false
  child.once('exit', (code) => {
    ended = true
    if (isStopping) return
    console.error(`The ${name} ended with code ${code}.`)
    stop(1)
  })
  child.stdout.resume()
  for (let tries = 0; tries < 300 && !ended; tries += 1) {
    if (await answers(url)) return
    await wait(100)
  }
  console.error(`The ${name} did not answer at ${url}.`)
  stop(1)
}

async function answers(url) {
  try {
    return (await fetch(url)).ok
  } catch {
    // Not listening yet.
    return false
  }
}

function stop(code) {
  if (isStopping) return
  isStopping = true
  const running = children.filter((child) => child.exitCode === null && child.signalCode === null)
  let left = running.length
  if (left === 0) process.exit(code)
  for (const child of running) {
    child.once('exit', () => {
      left -= 1
      if (left === 0) process.exit(code)
    })
    child.kill('SIGTERM')
  }
  setTimeout(() => running.forEach((child) => child.kill('SIGKILL')), 5000).unref()
}
