import { transform } from 'lightningcss'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { appearanceVariables } from '../../src/components/ui/Appearance'
import { policies } from '../browser/strictHost/policies'
import { codeBlocks, modulesOf } from './docs/codeBlocks'

const guides = readdirSync('docs').filter((name) => name.endsWith('.md'))
const pages = ['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md', ...guides.map((name) => `docs/${name}`)]
const blocks = pages.flatMap(codeBlocks)
const inLanguages = (...languages: string[]) =>
  blocks.filter(({ language, note }) => languages.includes(language) && !note.startsWith('file='))
const at = ({ page, line }: { page: string; line: number }) => `${page}:${line}`

test('every TypeScript block compiles against the built package', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'connections-docs-'))
  try {
    symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'))
    mkdirSync(path.join(folder, 'pages/node_modules'), { recursive: true })
    symlinkSync(path.resolve('.'), path.join(folder, 'pages/node_modules/connections-sdk'))
    const modules = pages.flatMap((page) => modulesOf(codeBlocks(page)))
    for (const { name, text } of modules) writeFileSync(path.join(folder, 'pages', name), `${text}\nexport {}\n`)
    const compilerOptions = {
      target: 'es2022',
      module: 'esnext',
      moduleResolution: 'bundler',
      lib: ['es2023', 'dom', 'dom.iterable'],
      jsx: 'react-jsx',
      types: ['node'],
      strict: true,
      noUncheckedIndexedAccess: true,
      noUncheckedSideEffectImports: true,
      skipLibCheck: true,
      noEmit: true,
    }
    const files = modules.map(({ name }) => `pages/${name}`)
    writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }))
    expect(modules.length).toBeGreaterThan(10)
    expect(compile(folder)).toBe('')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}, 60_000)

test('no guide has a host import what only the package itself has installed', () => {
  const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'))
  const guidesForHosts = inLanguages('ts', 'tsx').filter(({ page }) => page === 'README.md' || page.startsWith('docs/'))
  for (const block of guidesForHosts) {
    const imported = [...block.code.matchAll(/(?:from|import) '([^'.][^']*)'/g)].map(([, name = '']) => name)
    const hidden = Object.keys(dependencies).filter((name) => imported.some((one) => `${one}/`.startsWith(`${name}/`)))
    expect(hidden, at(block)).toEqual([])
  }
})

test('every block of styles is good CSS and names public variables only', () => {
  const variables: readonly string[] = Object.values(appearanceVariables)
  for (const block of inLanguages('css')) {
    transform({ filename: at(block), code: Buffer.from(block.code) })
    for (const [name] of block.code.matchAll(/--connections-[\w-]+/g)) expect(variables, at(block)).toContain(name)
  }
})

test('every npm command in a page or a workflow names a script that is there', () => {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'))
  const workflows = readdirSync('.github/workflows').map((name) => `.github/workflows/${name}`)
  const named = [...pages, ...workflows].flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/\bnpm (?:run (?:-s )?([\w:-]+)|(test))/g)].map(([, script, own]) => ({
      page,
      name: script ?? own ?? '',
    })),
  )
  expect(named.map(({ name }) => name)).toContain('demo')
  expect(named.filter(({ name }) => !(name in scripts))).toEqual([])
})

test('every piece of an example is in that example as shown', () => {
  for (const { page, line, note, code } of blocks.filter((block) => block.note.startsWith('file='))) {
    const shown = readFileSync(note.slice('file='.length), 'utf8')
    expect(unindented(shown), `${page}:${line}`).toContain(unindented(code).trim())
  }
})

test('the policies that are shown are those that the journeys run under', () => {
  const tested = Object.values(policies('https://connect.example.com')).map((policy) => policy.replaceAll('; ', ';\n'))
  const shown = inLanguages('http').map(({ code }) => code.trim().replace('Content-Security-Policy: ', ''))
  expect(shown).toEqual(tested)
})

test('there is no block that nothing checks', () => {
  const checked = new Set(['ts', 'tsx', 'css', 'sh', 'http'])
  const unchecked = blocks.filter(({ language, note }) => !checked.has(language) && !note.startsWith('file='))
  expect(unchecked.filter(({ page }) => page !== 'ARCHITECTURE.md').map(at)).toEqual([])
})

test('every export says what it is for', () => {
  const reports = readdirSync('api-report').filter((name) => name.endsWith('.api.md'))
  const silent = /^\/\/ @public \(undocumented\)\n(.*)$/gm
  const undocumented = reports.flatMap((name) =>
    [...readFileSync(`api-report/${name}`, 'utf8').matchAll(silent)].map(
      ([, declaration]) => `${name}: ${declaration}`,
    ),
  )
  expect(reports.length).toBeGreaterThan(2)
  expect(undocumented).toEqual([])
})

test('the first page leads to every guide', () => {
  const readme = readFileSync('README.md', 'utf8')
  expect(guides.filter((name) => !readme.includes(`(docs/${name})`))).toEqual([])
})

function unindented(text: string) {
  return text.replaceAll(/^\s+/gm, '')
}

function compile(folder: string) {
  try {
    return execFileSync(process.execPath, ['node_modules/typescript-7/bin/tsc', '-p', folder], { encoding: 'utf8' })
  } catch (error) {
    return String((error as { stdout?: unknown }).stdout ?? error)
  }
}
