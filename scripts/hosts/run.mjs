import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** Runs a command to its end; throws with all that it said where it fails. */
export async function run(folder, environment, command, ...rest) {
  const child = spawn(command, rest, {
    cwd: folder,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    // On Windows npm is a script, which only a shell can start.
    shell: process.platform === 'win32',
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text))
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`${command} ${rest.join(' ')} ended with ${code}:\n${said}`)
  return said
}
