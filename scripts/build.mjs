import { spawnSync } from 'node:child_process'

// `npm test` builds once and says so to every command that it runs; alone, each of them builds first and so never sees an old build.
if (process.env.CONNECTIONS_SDK_IS_BUILT !== 'true') {
  const { status, error } = spawnSync(process.execPath, ['node_modules/rollup/dist/bin/rollup', '-c', '--silent'], {
    stdio: 'inherit',
  })
  if (error) throw error
  process.exitCode = status ?? 1
}
