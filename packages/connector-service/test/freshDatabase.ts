import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { inject } from 'vitest'
import { openDatabase } from '../src/database/open'

/** A database of a test's own, and how it is taken away. */
export interface TestDatabase {
  dataDir: string
  databaseUrl: string | undefined
  remove: () => Promise<void>
}

/** A database of its own for one test, its shape up to date: a SQLite file, or a database in the PostgreSQL that the project started. */
export async function freshDatabase(): Promise<TestDatabase> {
  shape ??= makeShape()
  const { template, sqlite } = await shape
  const database = await newDatabase(template)
  if (sqlite) await writeFile(path.join(database.dataDir, 'connector.sqlite'), sqlite)
  return database
}

/** As {@link freshDatabase}, with nothing in it, not even tables. */
export function emptyDatabase(): Promise<TestDatabase> {
  return newDatabase()
}

/** What a database up to date is copied from. */
interface Shape {
  /** The PostgreSQL database to copy. */
  template?: string
  /** The SQLite file. */
  sqlite?: Buffer
}

/** Made once for all tests of a worker: bringing an empty database up to date takes longer than most tests. */
let shape: Promise<Shape> | undefined

async function makeShape(): Promise<Shape> {
  const database = await newDatabase()
  const { close } = await openDatabase(database)
  await close()
  // PostgreSQL ends with the run, and this database with it.
  if (database.databaseUrl !== undefined) return { template: new URL(database.databaseUrl).pathname.slice(1) }
  const sqlite = await readFile(path.join(database.dataDir, 'connector.sqlite'))
  await database.remove()
  return { sqlite }
}

async function newDatabase(template = 'template1'): Promise<TestDatabase> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'connector-service-'))
  const server = inject('databaseUrl')
  if (server === undefined) return { dataDir, databaseUrl: undefined, remove: () => removeFolder(dataDir) }
  const name = `test_${crypto.randomUUID().replaceAll('-', '')}`
  await administer(server, `create database ${name} template ${template}`)
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
