import { parseArgs } from 'node:util'

/** The command line was not understood. The message is for the person at the terminal. */
export class UsageError extends Error {
  override name = 'UsageError'
}

const options = {
  'password-stdin': { type: 'boolean' },
  update: { type: 'boolean' },
  'data-dir': { type: 'string' },
  'company-file-json': { type: 'string' },
  customers: { type: 'string' },
  certificate: { type: 'string' },
  'machine-name': { type: 'string' },
  log: { type: 'string' },
  verbose: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

export type Arguments = ReturnType<typeof readArguments>

/** @throws UsageError */
export function readArguments(args: readonly string[]) {
  const { values, positionals } = parse(args)
  const [command, subject, ...others] = positionals
  if (others.length > 0) throw new UsageError(`${others.join(' ')}: one name or file at a time.`)
  const { certificate = 'always' } = values
  if (certificate !== 'always' && certificate !== 'no') throw new UsageError('--certificate is always or no.')
  if (values.customers !== undefined && !/^\d{1,7}$/.test(values.customers)) {
    throw new UsageError('--customers is a number of 0 or more.')
  }
  if (values.customers !== undefined && values['company-file-json'] !== undefined) {
    throw new UsageError('--customers and --company-file-json shut each other out.')
  }
  return { command, subject, ...values, certificate: certificate as 'always' | 'no' }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error })
  }
}
