import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { unpackedPackage } from './unpackPackage'

const unpacked = unpackedPackage()

/** Loads a script's entries in both ways, and prints what each gave. */
const loader = `
  const { createRequire } = require('node:module')
  const loaded = createRequire(process.cwd() + '/package.json')
  void (async () => {
    const answers = {}
    for (const entry of process.argv.slice(1)) {
      const imported = Object.keys(await import(require('node:url').pathToFileURL(loaded.resolve(entry))))
      answers[entry] = { imported, required: Object.keys(loaded(entry)) }
    }
    process.stdout.write(JSON.stringify(answers))
  })()`

test('every entry can be imported and required in Node, and gives the same names', () => {
  const { project, entries } = unpacked()
  const output = execFileSync(process.execPath, ['-e', loader, ...entries.keys()], { cwd: project, encoding: 'utf8' })
  const answers: Record<string, { imported: string[]; required: string[] }> = JSON.parse(output)
  expect(Object.keys(answers)).toContain('connections-sdk/components/PauseScheduler')
  for (const { imported, required } of Object.values(answers)) {
    expect(imported.length).toBeGreaterThan(0)
    expect(required.toSorted()).toEqual(imported.toSorted())
  }
})

test('every file that the manifest names is in the tarball', () => {
  const { folder, manifest, entries } = unpacked()
  const named = Object.values(manifest.exports)
    .flatMap((target) => (typeof target === 'string' ? target : Object.values(target)))
    .filter((target) => !target.includes('*'))
  const files = [...named, ...entries.values(), ...[...entries.values()].map((file) => file.replace(/js$/, 'd.ts'))]
  expect(files).toContain('./dist/styles.css')
  expect(files.filter((file) => !existsSync(path.join(folder, file)))).toEqual([])
})

/** Refuses React to whatever asks for it, as a project without it does. */
const noReact = `
  export async function resolve(specifier, context, next) {
    if (/^react(-dom)?(\\/|$)/.test(specifier)) throw new Error('There is no React here for ' + context.parentURL)
    return next(specifier, context)
  }`
const dataUrl = (script: string) => `data:text/javascript,${encodeURIComponent(script)}`
const withoutReact = dataUrl(`import { register } from 'node:module'; register(${JSON.stringify(dataUrl(noReact))})`)

/** Makes a client, and the first call that fetches the code of calls. */
const caller = `
  import { createConnectionsClient, isConnectionsError } from 'connections-sdk/client'
  import { quickBooksDesktopKey } from 'connections-sdk/contract'
  const fetch = async () => Response.json({ statusCode: 403, error: 'No', correlationId: 'c' }, { status: 403 })
  const client = createConnectionsClient({ baseUrl: 'https://api.test', companyId: 'c', getAccessToken: () => 't', fetch })
  try {
    await client.connections.create({ platformKey: quickBooksDesktopKey })
  } catch (error) {
    process.stdout.write(isConnectionsError(error) ? error.code : String(error))
  }`

/** What a server does with its key. */
const serverCaller = `
  import { createServerClient, isConnectionsError } from 'connections-sdk/server'
  const fetch = async () => Response.json({ statusCode: 404, error: 'No', correlationId: 'c' }, { status: 404 })
  try {
    await createServerClient({ baseUrl: 'https://api.test', apiKey: 'key', fetch }).companies.get('c')
  } catch (error) {
    process.stdout.write(isConnectionsError(error) ? error.code : String(error))
  }`

test('the clients and the contract work in Node where no React is installed', () => {
  const { project } = unpacked()
  const run = (script: string) =>
    spawnSync(process.execPath, ['--import', withoutReact, '--input-type=module', '-e', script], {
      cwd: project,
      encoding: 'utf8',
    })
  expect(run("import 'connections-sdk'").stderr).toContain('There is no React here')
  expect(run(caller)).toMatchObject({ stdout: 'not_allowed', stderr: '' })
  expect(run(serverCaller)).toMatchObject({ stdout: 'not_found', stderr: '' })
})
