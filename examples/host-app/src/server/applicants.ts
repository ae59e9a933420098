import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import * as z from 'zod/mini'
import { parsed } from './parsed'

const applicantSchema = z.object({ companyId: z.string(), connectionId: z.nullable(z.string()) })

/** The business that applies for a loan: its company in the Connections API and its connection, once begun. */
export type Applicant = z.output<typeof applicantSchema>

/** Where the applicant is kept between restarts. */
export interface Applicants {
  read(): Promise<Applicant | undefined>
  write(applicant: Applicant): Promise<void>
}

/** Keeps the one applicant of this demonstration in a file. */
export function applicantsIn(folder: string): Applicants {
  const file = path.join(folder, 'applicant.json')
  return {
    async read() {
      const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return undefined
        throw error
      })
      return text === undefined ? undefined : parsed(applicantSchema, JSON.parse(text))
    },
    async write(applicant) {
      await mkdir(folder, { recursive: true })
      await writeFile(`${file}.new`, JSON.stringify(applicant))
      await rename(`${file}.new`, file)
    },
  }
}
