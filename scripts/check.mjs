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
// The examples import the package as built, so there must be one before their types are checked.
check('build', () => run('npm', 'run', '-s', 'build'))
check('types', () => run('npm', 'run', '-s', 'types'))
check('unused code', () => run(bin('knip')))
check('public surface', () => publicSurface({ update: false }) || drifted())
check('API reference', () => run('npm', 'run', '-s', 'reference'))
check('OpenAPI', () => openApiIsCurrent() || drifted())
check('size', () => run('npm', 'run', '-s', 'size'))
check('package', () => run('npm', 'run', '-s', 'package'))
check('host app', () => run('npm', 'run', '-s', 'build', '-w', 'host-app'))
check('QuickBooks computer page', () => run('npm', 'run', '-s', 'build', '-w', 'web-connector'))
// One after another: what a person should see within seconds is not judged while other tests take the processors.
for (const projects of [['node', 'dom'], ['sqlite', 'postgres'], ['storybook'], ['journey']]) vitest(projects)
check('Storybook', () => run('npm', 'run', '-s', 'storybook:build'))

rmSync(temporary, { recursive: true, force: true })
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)

function check(name, work) {
  const began = performance.now()
  const succeeded = work()
  count(succeeded ? 1 : 0, succeeded ? 0 : 1)
  console.log(`${succeeded ? 'ok    ' : 'FAILED'} ${name} (${seconds(began)} s)`)
}

function vitest(projects) {
  const began = performance.now()
  const report = path.join(temporary, `${projects.join('-')}.json`)
  const chosen = projects.flatMap((project) => ['--project', project])
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
  const succeeded = run(bin('vitest'), 'run', ...chosen, ...reporters)
  const { numPassedTests, numFailedTests, numTotalTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'))
  count(numPassedTests, numFailedTests)
  // A file that can't be loaded, or a test that was skipped, is no failed test in the report.
  if (numTotalTests === 0 || numPendingTests > 0 || (!succeeded && numFailedTests === 0)) count(0, 1)
  const sum = `${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} not run`
  console.log(`${succeeded ? 'ok    ' : 'FAILED'} ${projects.join(' and ')}: ${sum} (${seconds(began)} s)`)
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

function seconds(began) {
  return ((performance.now() - began) / 1000).toFixed(1)
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
