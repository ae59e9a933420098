import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { CompanyFile } from '../quickbooks/company/CompanyFile'
import { createCompanyFile, type CompanyFileOptions } from '../quickbooks/company/createCompanyFile'
import { UsageError, type Arguments } from './readArguments'

const count = z.int().min(0).max(1_000_000).optional()

const optionsSchema = z.strictObject({
  name: z.string().min(1).optional(),
  path: z.string().min(1).optional(),
  seed: z.int().optional(),
  accounts: count,
  customers: count,
  vendors: count,
  items: count,
  invoices: count,
  bills: count,
  payments: count,
})

/**
 * The company file that the arguments describe. A data folder remembers it, so that later commands have the same.
 * @throws UsageError when the description cannot be read.
 */
export function readCompanyFile(args: Arguments): CompanyFile {
  const dataDir = args['data-dir']
  const remembered = dataDir === undefined ? undefined : path.join(dataDir, 'company-file.json')
  const options = given(args) ?? (remembered && existsSync(remembered) ? read(remembered) : {})
  if (remembered) writeFileSync(remembered, JSON.stringify(options))
  return createCompanyFile(options)
}

function given(args: Arguments): CompanyFileOptions | undefined {
  if (args['company-file-json'] !== undefined) return read(args['company-file-json'])
  return args.customers === undefined ? undefined : { customers: Number(args.customers) }
}

function read(file: string): CompanyFileOptions {
  try {
    const parsed = optionsSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
    return Object.fromEntries(Object.entries(parsed).filter(([, value]) => value !== undefined))
  } catch (error) {
    const reason = error instanceof z.core.$ZodError ? z.prettifyError(error) : String(error)
    throw new UsageError(`${file} does not describe a company file. ${reason}`, { cause: error })
  }
}
