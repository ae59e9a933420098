import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import * as z from 'zod/mini'
import { onTestFinished } from 'vitest'

const readySchema = z.object({ msg: z.literal('ready'), url: z.string() })

export interface ServiceProcess {
  url: string
  /** Ends it at once, as a power cut does. */
  kill(): Promise<void>
}

interface ProcessSettings {
  dataDir: string
  databaseUrl: string | undefined
  publicUrl: string
  /** What a backend calls it with. */
  apiKey: string
  /** Further variables of its environment. */
  more?: Record<string, string>
}

/** The real service in a process of its own, as an operator starts it. */
export async function startProcess({
  dataDir,
  databaseUrl,
  publicUrl,
  apiKey,
  more,
}: ProcessSettings): Promise<ServiceProcess> {
  const main = fileURLToPath(new URL('../../main.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', main], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      PATH: process.env.PATH,
      CONNECTOR_PORT: '0',
      CONNECTOR_API_KEY: apiKey,
      CONNECTOR_DATA_DIR: dataDir,
      CONNECTOR_PUBLIC_URL: publicUrl,
      // Nobody is there to answer.
      CONNECTOR_CONFIRM_COMPANY: 'false',
      ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }),
      ...more,
    },
  })
  const exited = once(child, 'exit')
  async function kill() {
    child.kill('SIGKILL')
    await exited
  }
  onTestFinished(kill)
  for await (const line of createInterface({ input: child.stdout })) {
    const ready = z.safeParse(readySchema, JSON.parse(line))
    if (!ready.success) continue
    child.stdout.resume()
    return { url: ready.data.url, kill }
  }
  throw new Error('the service ended before it was ready')
}
