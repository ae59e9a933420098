import { spawnSync } from 'node:child_process'

/** Builds the package, then the pages of the host app and of the simulated Windows PC, which are made from it. */
export function buildAll() {
  run('run', '-s', 'build')
  run('run', '-s', 'build', '-w', 'host-app')
  run('run', '-s', 'build', '-w', 'web-connector')
}

function run(...args) {
  // On Windows npm is a script, which only a shell can start.
  const shell = process.platform === 'win32'
  const { status, error } = spawnSync('npm', args, { stdio: ['ignore', 'inherit', 'inherit'], shell })
  if (error) throw error
  if (status !== 0) throw new Error(`npm ${args.join(' ')} ended with ${status}.`)
}
