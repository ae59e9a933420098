import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { appearanceVariables } from '../../src/components/ui/Appearance'

const tokens = readFileSync('src/styles/tokens.css', 'utf8').replace(/\s+/g, ' ')
const guide = readFileSync('docs/theming.md', 'utf8')

/** Each public variable in the stylesheet with its default, one for light and one for dark. */
function readTokens() {
  const found = tokens.matchAll(/var\( ?(--connections-[a-z-]+), ((?:[^();]|\((?:[^()]|\([^()]*\))*\))+)\)/g)
  return new Map(
    [...found].map(([, name = '', value = '']) => {
      const [, light, dark] = /^light-dark\((.*), (.*)\)$/.exec(value) ?? [value, value, value]
      return [name, [light, dark]]
    }),
  )
}

function readTable() {
  const rows = guide.matchAll(/^\| `(--connections-[a-z-]+)` +\| .+? +\| (.+?) +\| (.+?) +\|$/gm)
  return new Map([...rows].map(([, name = '', light = '', dark = '']) => [name, [plain(light), plain(dark)]]))
}

const plain = (cell: string) => cell.replaceAll('`', '')

test('the guide’s table and the stylesheet name the same variables with the same defaults', () => {
  const read = readTokens()
  const mixed = 'color-mix(in srgb, var(--connections-color-text) 13%, var(--connections-color-background)) '
  expect(read.get('--connections-border')).toEqual([mixed, mixed])
  const said = '13 % of the text on the background'
  expect(Object.fromEntries(readTable())).toEqual({
    ...Object.fromEntries(read),
    '--connections-border': [said, said],
  })
})

test('each of them can be set in code, and nothing else', () => {
  expect(Object.values(appearanceVariables).toSorted()).toEqual([...readTable().keys()].toSorted())
})
