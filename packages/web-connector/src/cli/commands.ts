import { readFileSync } from 'node:fs'
import type { QuickBooksComputer } from '../computer/QuickBooksComputer'
import type { UpdateResult } from '../connector/UpdateResult'
import { type Arguments, UsageError } from './readArguments'
import type { Terminal } from './Terminal'

type Command = (computer: QuickBooksComputer, args: Arguments, terminal: Terminal) => Promise<number>

/** Opens a `.qwc` file, takes a password, and with --update runs an update. */
export const addCommand: Command = async (computer, args, terminal) => {
  if (args.subject === undefined) throw new UsageError('add needs a .qwc file.')
  const text = readConfiguration(args.subject)
  const password = args['password-stdin'] ? await readPassword(terminal.stdin) : undefined
  const opened = await computer.openConfiguration(text)
  if (opened.status !== 'added') {
    const reason = opened.status === 'refused' ? `${opened.code}: ${opened.text}` : 'Cancelled.'
    terminal.stderr.write(`${reason}\n`)
    return 3
  }
  terminal.stdout.write(args.json ? `${JSON.stringify(opened)}\n` : `Added ${opened.appName}.\n`)
  if (password !== undefined) await computer.enterPassword(opened.appName, password)
  return args.update ? report([await computer.update(opened.appName)], args, terminal) : 0
}

/** Runs an update of one application, or of all. */
export const updateCommand: Command = async (computer, args, terminal) => {
  const { applications } = computer.state
  if (applications.length === 0) throw new UsageError('There is no application to update. Add one first.')
  const names = args.subject === undefined ? applications.map((row) => row.appName) : [known(computer, args.subject)]
  const password = args['password-stdin'] ? await readPassword(terminal.stdin) : undefined
  const results: UpdateResult[] = []
  for (const name of names) {
    if (password !== undefined) await computer.enterPassword(name, password)
    results.push(await computer.update(name))
  }
  return report(results, args, terminal)
}

export const listCommand: Command = async (computer, args, { stdout }) => {
  for (const row of computer.state.applications) {
    const { appName, lastRunAt, lastResult, hasPassword } = row
    const password = hasPassword ? '' : ' (no password)'
    stdout.write(
      args.json ? `${JSON.stringify(row)}\n` : `${appName}\t${lastRunAt ?? 'never run'}\t${lastResult}${password}\n`,
    )
  }
  return Promise.resolve(0)
}

export const removeCommand: Command = async (computer, args, { stdout }) => {
  if (args.subject === undefined) throw new UsageError('remove needs the name of an application.')
  computer.remove(known(computer, args.subject))
  stdout.write(`Removed ${args.subject}.\n`)
  return Promise.resolve(0)
}

function known(computer: QuickBooksComputer, name: string): string {
  if (computer.state.applications.some((row) => row.appName === name)) return name
  throw new UsageError(`There is no application named ${name}.`)
}

function readConfiguration(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new UsageError(`${file} cannot be read.`, { cause: error })
  }
}

function report(results: UpdateResult[], args: Arguments, { stdout, stderr }: Terminal): number {
  for (const result of results) {
    if (args.json) stdout.write(`${JSON.stringify(result)}\n`)
    else
      stdout.write(
        `${result.appName}: ${result.code ? `${result.code}: ` : ''}${result.lastResult} (${result.outcome})\n`,
      )
    for (const flag of result.flags) stderr.write(`Not as the WSDL says: ${flag}\n`)
  }
  return results.some((result) => result.outcome === 'failed') ? 1 : 0
}

const longest = 4096

/** All of standard input, without the line end that a terminal or `echo` adds. @throws UsageError when there is none. */
async function readPassword(input: AsyncIterable<Buffer | string>): Promise<string> {
  let text = ''
  for await (const chunk of input) {
    text += chunk.toString()
    if (text.length > longest) throw new UsageError('The password on standard input is too long.')
  }
  const password = text.replace(/\r?\n$/, '')
  if (password === '') throw new UsageError('--password-stdin: there was no password on standard input.')
  return password
}
