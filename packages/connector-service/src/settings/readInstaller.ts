import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import * as z from 'zod/mini'
import type { InstallerManifest, InstallerSource } from './Settings'
import { SettingsError } from './SettingsError'
import { standInInstaller } from './standInInstaller'

const manifestSchema = z.object({
  fileName: z.optional(z.string().check(z.regex(/^[\w .()-]{1,100}$/, 'must be a plain file name'))),
  version: z.string(),
  publisher: z.string(),
  sizeBytes: z.optional(z.int().check(z.minimum(1))),
  sha256: z.optional(z.string().check(z.regex(/^[0-9a-fA-F]{64}$/, 'must be 64 hexadecimal digits'))),
})

/** What the operator set of the installer. */
export interface InstallerSettings {
  file?: string | undefined
  url?: string | undefined
  /** JSON: version and publisher, for an address also fileName, sizeBytes and sha256. */
  manifest?: string | undefined
}

/**
 * Where the installer comes from. A file's size and SHA-256 are measured; when the manifest has others, it is another file.
 *
 * @throws SettingsError when the settings contradict each other or the file can't be read
 */
export async function readInstaller({ file, url, manifest }: InstallerSettings): Promise<InstallerSource> {
  if (file === undefined && url === undefined) return standInInstaller()
  if (file !== undefined && url !== undefined) {
    throw new SettingsError('Set one of CONNECTOR_INSTALLER_FILE and CONNECTOR_INSTALLER_URL, not both.')
  }
  const told = readManifest(manifest)
  if (url !== undefined) {
    const { fileName, sizeBytes, sha256, ...rest } = told
    if (fileName === undefined || sizeBytes === undefined || sha256 === undefined) {
      throw new SettingsError('CONNECTOR_INSTALLER_MANIFEST: an address needs fileName, sizeBytes and sha256 as well.')
    }
    return { kind: 'url', url, manifest: { ...rest, fileName, sizeBytes, sha256 } }
  }
  const measured = await measure(file ?? '')
  const isOther = told.sizeBytes !== undefined && told.sizeBytes !== measured.sizeBytes
  if (isOther || (told.sha256 ?? measured.sha256).toLowerCase() !== measured.sha256) {
    throw new SettingsError('CONNECTOR_INSTALLER_FILE is not the file that CONNECTOR_INSTALLER_MANIFEST tells of.')
  }
  const { fileName = path.basename(file ?? ''), version, publisher } = told
  const complete: InstallerManifest = { fileName, version, publisher, ...measured }
  return { kind: 'file', path: path.resolve(file ?? ''), manifest: complete }
}

function readManifest(text: string | undefined) {
  try {
    return z.parse(manifestSchema, JSON.parse(text ?? ''))
  } catch (cause) {
    const needed = 'CONNECTOR_INSTALLER_MANIFEST: must be JSON with at least version and publisher.'
    throw new SettingsError(needed, { cause })
  }
}

async function measure(file: string) {
  const hash = createHash('sha256')
  let sizeBytes = 0
  try {
    await pipeline(createReadStream(file), async (chunks: AsyncIterable<Buffer>) => {
      for await (const chunk of chunks) {
        sizeBytes += chunk.byteLength
        hash.update(chunk)
      }
    })
  } catch (cause) {
    throw new SettingsError('CONNECTOR_INSTALLER_FILE: the file could not be read.', { cause })
  }
  return { sizeBytes, sha256: hash.digest('hex') }
}
