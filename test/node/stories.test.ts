import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as sdk from '../../src/index'
import { scenarios } from '../../src/testing'

// Shows nothing of its own.
const unseen = new Set(['ConnectionsProvider', 'ConnectionsError'])
const components = Object.keys(sdk).filter((name) => /^[A-Z]/.test(name) && !unseen.has(name))

test('there are components to look at', () => {
  expect(components).toContain('QuickBooksDesktopSetup')
})

test.each(components)('a designer finds %s in Storybook, in more than one situation', (name) => {
  const file = `stories/${name}.stories.tsx`
  expect(existsSync(file), `${file} is missing`).toBe(true)
  expect(readFileSync(file, 'utf8').match(/^export const \w+/gm)?.length).toBeGreaterThan(1)
})

const stories = readdirSync('stories', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => readFileSync(`stories/${name}`, 'utf8'))
  .join(' ')
// On the screen, these are other scenarios.
const onlyForTests = new Set(['deauthorized', 'scheduleChosen'])

test.each(Object.keys(scenarios).filter((name) => !onlyForTests.has(name)))('the scenario %s is a story', (name) => {
  expect(stories).toMatch(new RegExp(`\\b${name}\\b`))
})
