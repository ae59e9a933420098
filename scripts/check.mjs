import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { publicSurface } from './publicSurface.mjs'

process.env.STORYBOOK_DISABLE_TELEMETRY = '1'

const bin = (name) => path.join('node_modules/.bin', name)
const temporary = mkdtempSync(path.join(tmpdir(), 'connections-check-'))
let passed = 0
let failed = 0

check('format', () => run('npm', 'run', '-s', 'format'))
check('lint and layers', () => run('npm', 'run', '-s', 'lint'))
check('types', () => run('npm', 'run', '-s', 'types'))
check('build', () => run('npm', 'run', '-s', 'build'))
check('unused code', () => run(bin('knip')))
check('public surface', () => publicSurface({ update: false }) || drifted())
check('OpenAPI', () => openApiIsCurrent() || drifted())
check('size', () => run(bin('size-limit')))
check('package', () => run('npm', 'run', '-s', 'package'))
check('host app', () => run('npm', 'run', '-s', 'build', '-w', 'host-app'))
check('QuickBooks computer page', () => run('npm', 'run', '-s', 'build', '-w', 'web-connector'))
vitest()
check('Storybook', () => run('npm', 'run', '-s', 'storybook:build'))

rmSync(temporary, { recursive: true, force: true })
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)

function check(name, work) {
  const began = performance.now()
  const succeeded = work()
  count(succeeded ? 1 : 0, succeeded ? 0 : 1)
  console.log(`${succeeded ? 'ok    ' : 'FAILED'} ${name} (${((performance.now() - began) / 1000).toFixed(1)} s)`)
}

function vitest() {
  const report = path.join(temporary, 'vitest.json')
  const succeeded = run(bin('vitest'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`)
  const { numPassedTests, numFailedTests, numTotalTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'))
  count(numPassedTests, numFailedTests)
  // A file that can't be loaded, or a test that was skipped, is no failed test in the report.
  if (numTotalTests === 0 || numPendingTests > 0 || (!succeeded && numFailedTests === 0)) count(0, 1)
}

function openApiIsCurrent() {
  const fresh = path.join(temporary, 'openapi.json')
  if (!run(bin('tsx'), 'scripts/openapi/write.ts', fresh)) return false
  return readFileSync(fresh, 'utf8') === readFileSync('api-report/openapi.json', 'utf8')
}

function drifted() {
  console.log(
    'The committed file in api-report/ differs from the code: run `npm run generate` and say why in the commit.',
  )
  return false
}

function run(command, ...rest) {
  const { status, error } = spawnSync(command, rest, { stdio: 'inherit' })
  if (error) throw error
  return status === 0
}

function count(more, fewer) {
  passed += more
  failed += fewer
}
