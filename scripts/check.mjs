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
// Every command after this one is told that the package has just been built, and doesn't build it again.
process.env.CONNECTIONS_SDK_IS_BUILT = 'true'
await checks({
  size: npmRun('size'),
  types: npmRun('types'),
  'unused code': npmRun('unused'),
  'public surface, OpenAPI': npmRun('reports'),
  'API reference': npmRun('reference'),
  package: npmRun('package'),
  'host app': npmRun('build', '-w', 'host-app'),
  'QuickBooks computer page': npmRun('build', '-w', 'web-connector'),
  Storybook: npmRun('storybook:build'),
})
for (const script of ['test:unit', 'test:service', 'test:package', 'test:stories', 'test:browser', 'test:journeys']) {
  vitest(script)
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

function vitest(script) {
  const began = performance.now()
  const report = path.join(temporary, `${script.replace(':', '-')}.json`)
  const [npm, ...run] = npmRun(script, '--', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`)
  const { status, error } = spawnSync(npm, run, { stdio: 'inherit' })
  if (error) throw error
  const { numPassedTests, numFailedTests, numTotalTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'))
  count(numPassedTests, numFailedTests)
  // A file that can't be loaded, or a test that was skipped, is no failed test in the report.
  if (numTotalTests === 0 || numPendingTests > 0 || (status !== 0 && numFailedTests === 0)) count(0, 1)
  const sum = `${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} not run`
  tell(status === 0, `${script}: ${sum}`, performance.now() - began)
}

function tell(succeeded, what, milliseconds) {
  console.log(`${succeeded ? 'ok    ' : 'FAILED'} ${what} (${(milliseconds / 1000).toFixed(1)} s)`)
}

function count(more, fewer) {
  passed += more
  failed += fewer
}
