import { mkdirSync } from 'node:fs'
import { createQuickBooksComputer } from './computer/createQuickBooksComputer'
import { agreeToEverything } from './computer/Question'
import type { QuickBooksComputer } from './computer/QuickBooksComputer'
import { addCommand, listCommand, removeCommand, updateCommand } from './cli/commands'
import { readArguments, UsageError, type Arguments } from './cli/readArguments'
import { readCompanyFile } from './cli/readCompanyFile'
import type { Terminal } from './cli/Terminal'
import { usage } from './cli/usage'

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
