import autoprefixer from 'autoprefixer'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import postcss from 'postcss'
import { expect, test } from 'vitest'
import { unpackedPackage } from './unpackPackage'

const unpacked = unpackedPackage()

/** What a host's build prints. Next.js' own browsers among them, and those of a host that never chose any. */
function warnings(css: string) {
  const browsers = ['defaults', 'chrome 64', 'edge 79', 'firefox 67', 'opera 51', 'safari 12']
  const plugin = autoprefixer({ overrideBrowserslist: browsers })
  return postcss([plugin])
    .process(css, { from: undefined })
    .warnings()
    .map(({ line, column, text }) => `${line}:${column} ${text}`)
}

test('a host that runs the stylesheet through autoprefixer sees no warning', () => {
  expect(warnings(readFileSync(path.join(unpacked().folder, 'dist/styles.css'), 'utf8'))).toEqual([])
})

// Versions after 10.4.18 no longer say this; hosts still build with those that do.
test('autoprefixer would warn of start and end in a flexible box', () => {
  expect(warnings('a { display: flex; align-items: start }')).toHaveLength(1)
})
