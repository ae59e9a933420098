import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { addCommand, listCommand, removeCommand, updateCommand } from './cli/commands'
import { type Arguments, readArguments, UsageError } from './cli/readArguments'
import type { Terminal } from './cli/Terminal'
import { createQuickBooksComputer } from './computer/createQuickBooksComputer'
import { agreeToEverything } from './computer/Question'
import type { QuickBooksComputer } from './computer/QuickBooksComputer'
import type { CompanyFile } from './quickbooks/company/CompanyFile'
import { type CompanyFileOptions, createCompanyFile } from './quickbooks/company/createCompanyFile'

const commands = { add: addCommand, update: updateCommand, list: listCommand, remove: removeCommand, log: logCommand }

/** Runs one command. Returns the exit code: 0 done, 1 an update failed, 2 wrong usage, 3 not added. */
export async function cli(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const read = readArguments(args)
    if (read.help || read.command === undefined) {
      terminal.stdout.write(usage)
      return read.help ? 0 : 2
    }
    const command = Object.entries(commands).find(([name]) => name === read.command)?.[1]
    if (!command) throw new UsageError(`There is no command ${read.command}.`)
    if (read.command !== 'add' && read['data-dir'] === undefined) {
      throw new UsageError(`${read.command} needs --data-dir: where applications are kept.`)
    }
    return await command(computerFor(read), read, terminal)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    terminal.stderr.write(`${error.message}\nSee web-connector --help.\n`)
    return 2
  }
}

function computerFor(args: Arguments): QuickBooksComputer {
  const { certificate } = args
  const dataDir = args['data-dir']
  if (dataDir !== undefined) mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  return createQuickBooksComputer({
    companyFiles: [readCompanyFile(args)],
    answers: { ...agreeToEverything, certificate },
    logLevel: args.verbose ? 'VERBOSE' : 'DEBUG',
    ...(dataDir === undefined ? {} : { dataDir }),
    ...(args.log === undefined ? {} : { logFile: args.log }),
    ...(args['machine-name'] === undefined ? {} : { machineName: args['machine-name'] }),
  })
}

async function logCommand(computer: QuickBooksComputer, _args: Arguments, { stdout }: Terminal): Promise<number> {
  stdout.write(computer.readLog())
  return Promise.resolve(0)
}

export const usage = `A simulated QuickBooks Web Connector, with a simulated QuickBooks.

  web-connector add FILE.qwc [options]    Open a configuration file, as on the QuickBooks computer
  web-connector update [NAME] [options]   Run an update now; without NAME, of every application
  web-connector list [options]            Show the applications, one a line
  web-connector remove NAME [options]     Remove an application
  web-connector log [options]             Show QWCLog.txt

  --password-stdin            Read the password from standard input (the only way to give it)
  --update                    After add: run an update at once
  --data-dir DIR              Keep applications, passwords (sealed) and stamps in DIR; needed by all but add
  --company-file-json FILE    Make the company file from a JSON file: name, path, seed, and how many accounts,
                              customers, vendors, items, invoices, bills, payments
  --customers N               A company file with N customers
  --certificate always|no     What to answer QuickBooks' certificate window (default always)
  --machine-name NAME         The computer's Windows name (default FRONT-OFFICE)
  --log FILE                  Write QWCLog.txt there
  --verbose                   Log whole XML documents
  --json                      Print results as JSON, one a line
  --help                      Show this

Exit codes: 0 done, 1 an update failed, 2 wrong usage, 3 the application was not added.
`

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
