import * as z from 'zod'

const settingsSchema = z.object({
  QUICKBOOKS_COMPUTER_PORT: z.coerce.number().int().min(0).max(65535).default(4402),
  QUICKBOOKS_COMPUTER_DATA_DIR: z.string().min(1).default('.data/quickbooks-computer'),
})

export interface ComputerSettings {
  /** 0 for any free one. */
  port: number
  /** Keeps rows, sealed passwords and QWCLog.txt from one start to the next. Made when missing. */
  dataDir: string
}

/** @throws ZodError naming the variable that is wrong. */
export function readSettings(environment: Record<string, string | undefined>): ComputerSettings {
  const settings = settingsSchema.parse(environment)
  return { port: settings.QUICKBOOKS_COMPUTER_PORT, dataDir: settings.QUICKBOOKS_COMPUTER_DATA_DIR }
}
