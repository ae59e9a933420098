import { spawn } from 'node:child_process'
import path from 'node:path'

const ports = { CONNECTOR_PORT: '4410', HOST_APP_PORT: '4411', QUICKBOOKS_COMPUTER_PORT: '4412' }

/** The demo on ports of its own, with its data in the folder. */
export async function startDemo(folder) {
  const child = spawn(process.execPath, ['scripts/demo.mjs'], {
    env: { ...process.env, ...ports, CONNECTOR_DATA_DIR: path.join(folder, 'demo') },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the demo ended with code ${code}`)))
    child.stdout.on('data', (text) => String(text).includes('Ready.') && resolve())
  })
  return {
    hostApp: `http://localhost:${ports.HOST_APP_PORT}`,
    computer: `http://localhost:${ports.QUICKBOOKS_COMPUTER_PORT}`,
    stop: () => stop(child),
  }
}

function stop(child) {
  return new Promise((resolve) => {
    child.removeAllListeners('exit')
    child.once('exit', resolve)
    child.kill('SIGINT')
  })
}
