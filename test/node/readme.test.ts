import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('the command that CI runs is the one that the README gives', () => {
  const run = readFileSync('.ci/run', 'utf8')
  const [, command = ''] = /grep -m1 -x '(.*)' README\.md/.exec(run) ?? []
  expect(command).toContain('npm test')
  expect(readFileSync('README.md', 'utf8').split('\n')).toContain(command)
})
