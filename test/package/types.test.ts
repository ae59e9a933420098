import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { unpackedPackage } from './unpackPackage'

const unpacked = unpackedPackage()
const consumer = path.join(import.meta.dirname, 'consumer.tsx')

const kinds = ['module', 'commonjs'] as const
const modes = [
  ['a bundler', { module: 'esnext', moduleResolution: 'bundler' }],
  ['a bundler that is given CommonJS', { module: 'commonjs', moduleResolution: 'bundler' }],
  ['Node, as a module and as CommonJS', { module: 'nodenext', moduleResolution: 'nodenext' }],
] as const
const compilers = ['typescript', 'typescript-7'] as const

test.each(modes.flatMap(([mode, options]) => compilers.map((compiler) => [mode, compiler, options] as const)))(
  'the types hold for %s, checked by %s, those of the package included',
  (_mode, compiler, options) => {
    const { project } = unpacked()
    for (const type of kinds) {
      mkdirSync(path.join(project, type), { recursive: true })
      writeFileSync(path.join(project, type, 'package.json'), JSON.stringify({ private: true, type }))
      copyFileSync(consumer, path.join(project, type, 'consumer.tsx'))
    }
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
    const files = kinds.map((type) => `${type}/consumer.tsx`)
    writeFileSync(path.join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }))
    expect(compile(compiler, project)).toBe('')
  },
  180_000,
)

/** What a server writes that copies records. */
const server = `
import { type ConnectionReference, createServerClient, type DataRecord, isConnectionsError } from 'connections-sdk/server'

const client = createServerClient({ baseUrl: 'https://connect.example.com', apiKey: 'a key' })

export async function firstRecord(connection: ConnectionReference): Promise<DataRecord | undefined> {
  try {
    for await (const { results } of client.records(connection, 'invoices')) return results[0]
  } catch (error) {
    if (isConnectionsError(error) && error.code === 'not_found') return undefined
    throw error
  }
  return undefined
}
`

test.each(compilers)(
  'the server’s client needs no types of a browser, checked by %s',
  (compiler) => {
    const { project } = unpacked()
    writeFileSync(path.join(project, 'server.ts'), server)
    const compilerOptions = {
      module: 'nodenext',
      target: 'es2022',
      lib: ['es2023'],
      types: ['node'],
      strict: true,
      exactOptionalPropertyTypes: true,
      // The package's own declarations are judged; those of Node are not ours.
      skipLibCheck: false,
      noEmit: true,
    }
    writeFileSync(path.join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['server.ts'] }))
    expect(compile(compiler, project)).toBe('')
  },
  120_000,
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
