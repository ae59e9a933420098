import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { inject } from 'vitest'

/** A database of its own for one test: a SQLite file, or a new database in the PostgreSQL that the project started. */
export async function freshDatabase() {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'connector-service-'))
  const server = inject('databaseUrl')
  if (server === undefined) return { dataDir, databaseUrl: undefined, remove: () => removeFolder(dataDir) }
  const name = `test_${crypto.randomUUID().replaceAll('-', '')}`
  await administer(server, `create database ${name}`)
  const databaseUrl = Object.assign(new URL(server), { pathname: `/${name}` }).href
  return {
    dataDir,
    databaseUrl,
    async remove() {
      await administer(server, `drop database ${name} with (force)`)
      await removeFolder(dataDir)
    },
  }
}

async function administer(server: string, statement: string) {
  const client = new Client({ connectionString: server })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

async function removeFolder(folder: string) {
  await rm(folder, { recursive: true, force: true })
}
