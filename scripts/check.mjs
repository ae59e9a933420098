import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sideBySide } from './sideBySide.mjs'

process.env.STORYBOOK_DISABLE_TELEMETRY = '1'

const npmRun = (...script) => ['npm', 'run', '-s', ...script]
const temporary = mkdtempSync(path.join(tmpdir(), 'connections-check-'))
let passed = 0
let failed = 0

await checks({ build: npmRun('build'), format: npmRun('format'), 'lint and layers': npmRun('lint') })
// The examples import the package as built, so there must be one before their types are checked.
await checks({
  size: npmRun('size'),
  types: npmRun('types'),
  'unused code': ['node_modules/.bin/knip'],
  'public surface, OpenAPI': ['node', 'scripts/reports.mjs'],
  'API reference': npmRun('reference'),
  package: npmRun('package'),
  'host app': npmRun('build', '-w', 'host-app'),
  'QuickBooks computer page': npmRun('build', '-w', 'web-connector'),
  Storybook: npmRun('storybook:build'),
})
// The journeys alone: what a person should see within seconds is not judged while other tests take the processors.
for (const projects of [['node', 'dom'], ['sqlite', 'postgres'], ['storybook', 'browser'], ['journey']]) {
  vitest(projects)
}

rmSync(temporary, { recursive: true, force: true })
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)

async function checks(commands) {
  await sideBySide(commands, ({ name, said, succeeded, milliseconds }) => {
    count(succeeded ? 1 : 0, succeeded ? 0 : 1)
    if (!succeeded) console.log(said)
    tell(succeeded, name, milliseconds)
  })
}

function vitest(projects) {
  const began = performance.now()
  const report = path.join(temporary, `${projects.join('-')}.json`)
  const chosen = projects.flatMap((project) => ['--project', project])
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
  const { status, error } = spawnSync('node_modules/.bin/vitest', ['run', ...chosen, ...reporters], {
    stdio: 'inherit',
  })
  if (error) throw error
  const { numPassedTests, numFailedTests, numTotalTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'))
  count(numPassedTests, numFailedTests)
  // A file that can't be loaded, or a test that was skipped, is no failed test in the report.
  if (numTotalTests === 0 || numPendingTests > 0 || (status !== 0 && numFailedTests === 0)) count(0, 1)
  const sum = `${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} not run`
  tell(status === 0, `${projects.join(' and ')}: ${sum}`, performance.now() - began)
}

function tell(succeeded, what, milliseconds) {
  console.log(`${succeeded ? 'ok    ' : 'FAILED'} ${what} (${(milliseconds / 1000).toFixed(1)} s)`)
}

function count(more, fewer) {
  passed += more
  failed += fewer
}
