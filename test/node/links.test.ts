import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { linkedFiles } from '../linkedFiles'

const pages = execFileSync('git', ['ls-files', '*.md'], { encoding: 'utf8' }).split('\n').filter(Boolean)

test.each(pages)('every file that %s points to is there', (page) => {
  const targets = linkedFiles(readFileSync(page, 'utf8'))
  expect(targets.filter((target) => !existsSync(path.join(path.dirname(page), target)))).toEqual([])
})
