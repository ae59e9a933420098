import { spawnSync } from 'node:child_process'
import { publicSurface } from './publicSurface.mjs'

for (const [command, ...rest] of [
  ['npm', 'run', '-s', 'build'],
  ['node_modules/.bin/tsx', 'scripts/openapi/write.ts'],
]) {
  if (spawnSync(command, rest, { stdio: 'inherit' }).status !== 0) process.exit(1)
}
publicSurface({ update: true })
