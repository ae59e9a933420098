import { execFileSync } from 'node:child_process'
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { unpackedPackage } from './unpackPackage'

const unpacked = unpackedPackage()
const consumer = path.join(import.meta.dirname, 'consumer.tsx')

const modes = [
  ['a bundler', { type: 'module', module: 'esnext', moduleResolution: 'bundler' }],
  ['Node, as a module', { type: 'module', module: 'nodenext', moduleResolution: 'nodenext' }],
  ['Node, as CommonJS', { type: 'commonjs', module: 'nodenext', moduleResolution: 'nodenext' }],
] as const

const compilers = ['typescript', 'typescript-7'] as const

test.each(modes.flatMap(([mode, options]) => compilers.map((compiler) => [mode, compiler, options] as const)))(
  'the types hold for %s, checked by %s, those of the package included',
  (_mode, compiler, { type, ...options }) => {
    const { project } = unpacked()
    copyFileSync(consumer, path.join(project, 'consumer.tsx'))
    writeFileSync(path.join(project, 'package.json'), JSON.stringify({ private: true, type }))
    const compilerOptions = {
      ...options,
      target: 'es2022',
      lib: ['es2023', 'dom', 'dom.iterable'],
      jsx: 'react-jsx',
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noUncheckedSideEffectImports: true,
      skipLibCheck: false,
      noEmit: true,
    }
    writeFileSync(path.join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['consumer.tsx'] }))
    expect(compile(compiler, project)).toBe('')
  },
  60_000,
)

test('the file that the compilers judge uses every entry', () => {
  const source = readFileSync(consumer, 'utf8')
  const entries = Object.keys(unpacked().manifest.exports).map((entry) => entry.replace('.', 'connections-sdk'))
  const unused = entries.filter((entry) => !source.includes(`'${entry.replace('*', '')}`))
  expect(unused).toEqual(['connections-sdk/package.json'])
})

function compile(compiler: string, project: string) {
  const tsc = path.resolve('node_modules', compiler, 'bin/tsc')
  try {
    return execFileSync(process.execPath, [tsc, '-p', project], { encoding: 'utf8' })
  } catch (error) {
    return String((error as { stdout?: unknown }).stdout ?? error)
  }
}
