import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { newSecret } from '../security/randomText'

/** The secret in the data folder, made at the first start and readable by its owner only. Two starts at once agree on one. */
export async function keptSecret(dataDir: string) {
  await mkdir(dataDir, { recursive: true })
  const file = path.join(dataDir, 'signing-secret')
  const existing = await readIfThere(file)
  if (existing !== undefined) return existing
  const draft = `${file}.${crypto.randomUUID()}`
  await writeFile(draft, newSecret(), { mode: 0o600, flag: 'wx' })
  try {
    // A link appears whole or not at all, and never over another's.
    await link(draft, file)
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error
  } finally {
    await rm(draft)
  }
  return readFile(file, 'utf8')
}

async function readIfThere(file: string) {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined
    throw error
  }
}

function hasCode(error: unknown, code: string) {
  return error instanceof Error && 'code' in error && error.code === code
}
