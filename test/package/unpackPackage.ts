import { execFile } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll } from 'vitest'

const run = promisify(execFile)

/** What the tests read of package.json. */
export interface Manifest {
  exports: Record<string, string | { types: string; default: string }>
  sideEffects: string[]
  dependencies: Record<string, string>
  peerDependencies: Record<string, string>
}

/** The package as an integrator gets it, and the project it is installed in. */
export interface UnpackedPackage {
  /** A folder whose `node_modules` has the package, and else only what the package asks for. */
  project: string
  /** The package's own folder. */
  folder: string
  manifest: Manifest
  /** What can be imported, with the script that is then run; patterns are spelled out. */
  entries: Map<string, string>
}

/** Packs the built package and unpacks it for the tests of a file, without the network. */
export function unpackedPackage(): () => UnpackedPackage {
  let unpacked: UnpackedPackage | undefined
  beforeAll(async () => {
    unpacked = await unpack()
  }, 60_000)
  afterAll(() => unpacked && rm(unpacked.project, { recursive: true, force: true }))
  return () => {
    if (!unpacked) throw new Error('the package is unpacked before the first test')
    return unpacked
  }
}

async function unpack(): Promise<UnpackedPackage> {
  const project = await mkdtemp(path.join(tmpdir(), 'connections-package-'))
  const folder = path.join(project, 'node_modules/connections-sdk')
  await mkdir(folder, { recursive: true })
  const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', project])
  const [{ filename }]: [{ filename: string }] = JSON.parse(stdout)
  await run('tar', ['-xzf', path.join(project, filename), '-C', folder, '--strip-components=1'])
  const manifest: Manifest = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'))
  const asked = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })
  for (const name of [...asked, '@types/react', '@types/react-dom', '@types/node']) {
    const link = path.join(project, 'node_modules', name)
    await mkdir(path.dirname(link), { recursive: true })
    await symlink(path.resolve('node_modules', name), link)
  }
  return { project, folder, manifest, entries: new Map(scripts(folder, manifest)) }
}

function scripts(folder: string, { exports }: Manifest) {
  return Object.entries(exports).flatMap(([entry, target]): [string, string][] => {
    if (typeof target === 'string' || !target.default.endsWith('.js')) return []
    const [before = '', after] = target.default.split('/*/')
    const names = after === undefined ? [''] : readdirSync(path.join(folder, before))
    const named = (text: string, name: string) => path.normalize(text.replaceAll('*', name))
    return names
      .map((name): [string, string] => [`connections-sdk/${named(entry, name)}`, named(target.default, name)])
      .filter(([, file]) => after === undefined || existsSync(path.join(folder, file)))
      .map(([specifier, file]) => [specifier.replace(/\/\.?$/, ''), file])
  })
}
