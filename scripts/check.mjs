import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import path from 'node:path'
import { lanes, sideBySide } from './sideBySide.mjs'

process.env.STORYBOOK_DISABLE_TELEMETRY = '1'

const npmRun = (...script) => ['npm', 'run', '-s', ...script]
const temporary = mkdtempSync(path.join(tmpdir(), 'connections-check-'))
// The lanes have the processors between them.
const workers = Math.max(1, Math.floor(availableParallelism() / lanes))
let passed = 0
let failed = 0

await checks({ build: npmRun('build'), format: npmRun('format') })
// Every command after this one is told that the package has just been built, and doesn't build it again.
process.env.CONNECTIONS_SDK_IS_BUILT = 'true'
await checks({
  'host app': npmRun('build', '-w', 'host-app'),
  'QuickBooks computer page': npmRun('build', '-w', 'web-connector'),
})
await Promise.all([
  // One journey at a time waits for the Web Connector's rhythm and takes a third of a processor: the lanes go on beside it.
  checks(vitests('test:journeys')),
  checks({
    // What takes long begins first, and what is short fills the lanes' ends.
    ...vitests('test:service', 'test:stories', 'test:unit', 'test:browser', 'test:package'),
    size: npmRun('size'),
    'public surface, OpenAPI': npmRun('reports'),
    Storybook: npmRun('storybook:build'),
    package: npmRun('package'),
    'API reference': npmRun('reference'),
    'lint and layers': npmRun('lint'),
    'unused code': npmRun('unused'),
    types: npmRun('types'),
  }),
])

rmSync(temporary, { recursive: true, force: true })
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)

function checks(commands) {
  return sideBySide(commands, ({ name, said, succeeded, milliseconds }) => {
    const ran = name.startsWith('test:')
      ? testsRun(name, succeeded)
      : { passed: Number(succeeded), failed: Number(!succeeded) }
    passed += ran.passed
    failed += ran.failed
    if (!succeeded || ran.sum) console.log(said)
    console.log(`${succeeded ? 'ok    ' : 'FAILED'} ${name}${ran.sum ?? ''} (${(milliseconds / 1000).toFixed(1)} s)`)
  })
}

/** The test scripts as commands that also leave a report for {@link testsRun}. */
function vitests(...scripts) {
  const reporters = (script) => ['--reporter=dot', '--reporter=json', `--outputFile.json=${reportOf(script)}`]
  // Vitest's memory of earlier runs is one file, which one run would read while another writes it.
  const command = (script) => npmRun(script, '--', '--no-cache', `--maxWorkers=${workers}`, ...reporters(script))
  return Object.fromEntries(scripts.map((script) => [script, command(script)]))
}

function reportOf(script) {
  return path.join(temporary, `${script.replace(':', '-')}.json`)
}

function testsRun(script, succeeded) {
  const report = reportOf(script)
  if (!existsSync(report)) return { passed: 0, failed: 1, sum: ': no test was run' }
  const { numPassedTests, numFailedTests, numTotalTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'))
  // A file that can't be loaded, or a test that was skipped, is no failed test in the report.
  const isIncomplete = numTotalTests === 0 || numPendingTests > 0 || (!succeeded && numFailedTests === 0)
  return {
    passed: numPassedTests,
    failed: numFailedTests + Number(isIncomplete),
    sum: `: ${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} not run`,
  }
}
