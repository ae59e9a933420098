import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as sdk from '../../src/index'

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
