import { spawn } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'

const patienceMs = 30_000

/** Starts a Node program that serves an address, and waits until that answers. */
export async function startServer({ name, folder, program, environment, url }) {
  const child = spawn(process.execPath, program, {
    cwd: folder,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text))
  const ended = new Promise((resolve) => child.once('exit', resolve))

  const giveUpAt = Date.now() + patienceMs
  while (!(await answers(url))) {
    if (child.exitCode !== null || Date.now() > giveUpAt) {
      child.kill('SIGKILL')
      throw new Error(`${name} did not answer at ${url}:\n${said}`)
    }
    await wait(100)
  }
  return {
    said: () => said,
    async stop() {
      child.kill('SIGTERM')
      const insisting = setTimeout(() => child.kill('SIGKILL'), 5000)
      await ended
      clearTimeout(insisting)
    },
  }
}

async function answers(url) {
  try {
    return (await fetch(url)).ok
  } catch {
    // Not listening yet.
    return false
  }
}
