import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

// How long one domain test takes by the project's own command, beside a vitest that is configured for nothing: five runs of each, in turn.
// Usage: node bench/oneTest.mjs [test file]
const test = process.argv[2] ?? 'src/domain/pauses/pauses.test.ts'
const folder = mkdtempSync('temp-bare-')
const bare = path.join(folder, 'vitest.config.mjs')
writeFileSync(bare, `export default { root: ${JSON.stringify(process.cwd())} }\n`)
const commands = {
  bare: ['npx', 'vitest', 'run', '--config', bare, test],
  ours: ['npm', 'run', '-s', 'test:unit', '--', test],
}
const seconds = { bare: [], ours: [] }
try {
  for (let round = 0; round < 5; round += 1) {
    for (const [name, [command, ...args]] of Object.entries(commands)) {
      const began = performance.now()
      const { status, stdout } = spawnSync(command, args, { encoding: 'utf8' })
      if (status !== 0) throw new Error(`${name} failed:\n${stdout}`)
      seconds[name].push((performance.now() - began) / 1000)
    }
  }
} finally {
  rmSync(folder, { recursive: true })
}
for (const [name, runs] of Object.entries(seconds)) {
  console.log(`${name}: median ${median(runs).toFixed(2)} s (${runs.map((run) => run.toFixed(2)).join(', ')})`)
}
console.log(`ratio of the medians: ${(median(seconds.ours) / median(seconds.bare)).toFixed(2)}`)

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]
}
