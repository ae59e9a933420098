import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** How many commands run at a time. */
export const lanes = 2

/** Runs commands two at a time, in their order. Calls back as each ends, with what it said. */
export async function sideBySide(commands, onEnd) {
  const waiting = Object.entries(commands)
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [name, [command, ...rest]] = next
      const began = performance.now()
      const child = spawn(command, rest, { stdio: ['ignore', 'pipe', 'pipe'] })
      let said = ''
      for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text))
      const [code] = await once(child, 'close')
      onEnd({ name, said, succeeded: code === 0, milliseconds: performance.now() - began })
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}
