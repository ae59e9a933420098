import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { Passwords, sealedPasswordSchema } from '../connector/Passwords'
import { registeredApplicationSchema, type RegisteredApplication } from '../connector/RegisteredApplication'
import { isSamePath, type CompanyFile } from '../quickbooks/company/CompanyFile'

const savedSchema = z.object({
  connectorInstalled: z.boolean(),
  /** Absent where an earlier version wrote it. */
  startsWithWindows: z.boolean().optional(),
  machineName: z.string().optional(),
  applications: z.array(registeredApplicationSchema),
  passwords: z.array(z.tuple([z.string(), sealedPasswordSchema])),
  companyFiles: z.array(
    z.object({
      path: z.string(),
      access: z.array(z.tuple([z.string(), z.enum(['no', 'prompt', 'whenever_open', 'always'])])),
      extensions: z.array(z.tuple([z.string(), z.array(z.tuple([z.string(), z.string()]))])),
    }),
  ),
})

type Saved = z.infer<typeof savedSchema>

export interface KeptComputer {
  connectorInstalled: boolean
  startsWithWindows: boolean | undefined
  machineName: string | undefined
  applications: RegisteredApplication[]
  passwords: Passwords
  /** Puts back the certificates and private data that this company file had. */
  restoreMarks(file: CompanyFile): void
}

/** The folder in which a computer keeps what outlives it. */
export class ComputerFolder {
  readonly #folder: string

  constructor(folder: string) {
    this.#folder = folder
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  }

  get logFile(): string {
    return path.join(this.#folder, 'QWCLog.txt')
  }

  /** The Windows user's key, made when first needed and readable by the owner alone. */
  userKey(): Buffer {
    const file = path.join(this.#folder, 'windows-user.key')
    if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 })
    return Buffer.from(readFileSync(file, 'utf8').trim(), 'hex')
  }

  /** @returns null when nothing has been kept. @throws Error when the file is not one of ours. */
  read(): KeptComputer | null {
    if (!existsSync(this.#stateFile)) return null
    const saved = savedSchema.parse(JSON.parse(readFileSync(this.#stateFile, 'utf8')))
    return {
      connectorInstalled: saved.connectorInstalled,
      startsWithWindows: saved.startsWithWindows,
      machineName: saved.machineName,
      applications: saved.applications,
      passwords: new Passwords(this.userKey(), saved.passwords),
      restoreMarks: ({ path: filePath, marks }) => {
        const kept = saved.companyFiles.find((candidate) => isSamePath(candidate.path, filePath))
        for (const [appName, access] of kept?.access ?? []) marks.access.set(appName, access)
        for (const [ownerId, values] of kept?.extensions ?? []) marks.extensions.set(ownerId, new Map(values))
      },
    }
  }

  write(computer: {
    connectorInstalled: boolean
    startsWithWindows: boolean
    machineName: string
    applications: RegisteredApplication[]
    passwords: Passwords
    companyFiles: CompanyFile[]
  }) {
    const saved: Saved = {
      connectorInstalled: computer.connectorInstalled,
      startsWithWindows: computer.startsWithWindows,
      machineName: computer.machineName,
      applications: computer.applications,
      passwords: computer.passwords.saved,
      companyFiles: computer.companyFiles.map(({ path: filePath, marks }) => ({
        path: filePath,
        access: [...marks.access],
        extensions: [...marks.extensions].map(([ownerId, values]) => [ownerId, [...values]]),
      })),
    }
    const text = JSON.stringify(saved, null, 2)
    if (text === this.#lastWritten) return
    // Written beside and renamed, so that a reader never sees half of it.
    const draft = `${this.#stateFile}.${process.pid}.new`
    writeFileSync(draft, text, { mode: 0o600 })
    renameSync(draft, this.#stateFile)
    this.#lastWritten = text
  }

  #lastWritten = ''

  get #stateFile(): string {
    return path.join(this.#folder, 'computer.json')
  }
}
