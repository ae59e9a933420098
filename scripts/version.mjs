import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

const manifest = readFileSync('package.json', 'utf8')
const { workspaces: _examples, ...published } = JSON.parse(manifest)

// Changesets releases the packages of a workspace and never its root, which is the one that we publish.
writeFileSync('package.json', JSON.stringify(published))
let version = published.version
try {
  run('node_modules/.bin/changeset', 'version')
  version = JSON.parse(readFileSync('package.json', 'utf8')).version
} finally {
  writeFileSync('package.json', manifest.replace(`"version": "${published.version}"`, `"version": "${version}"`))
}
run('npm', 'install', '--package-lock-only', '--ignore-scripts')
run('node_modules/.bin/prettier', '--write', '--log-level', 'warn', 'CHANGELOG.md')

function run(command, ...rest) {
  const { status, error } = spawnSync(command, rest, { stdio: 'inherit' })
  if (error) throw error
  if (status !== 0) throw new Error(`${command} ended with ${status}`)
}
