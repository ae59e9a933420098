import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { safeParse } from 'connections-sdk/contract'
import { newSecret } from '../security/randomText'
import { demoApiKey, environmentSchema } from './environmentSchema'
import { readInstaller } from './readInstaller'
import type { Settings } from './Settings'
import { SettingsError } from './SettingsError'

/**
 * Reads the operator's settings from the environment; makes and keeps a signing secret where there is none.
 *
 * @throws SettingsError that names each wrong variable, never its value
 */
export async function readSettings(environment: NodeJS.ProcessEnv): Promise<Settings> {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const result = safeParse(environmentSchema, given)
  if (!result.success) {
    const lines = result.refused.map(({ itemId, message }) => `${itemId}: ${message}`)
    throw new SettingsError(`The service can't start with these settings.\n${lines.join('\n')}`)
  }
  const values = result.output
  const isLoopback = ['127.0.0.1', '::1', 'localhost'].includes(values.CONNECTOR_HOST)
  if (values.CONNECTOR_API_KEY === demoApiKey && !isLoopback) {
    throw new SettingsError(
      `CONNECTOR_API_KEY: everyone knows ${demoApiKey}; set another one to listen on ${values.CONNECTOR_HOST}.`,
    )
  }
  return {
    host: values.CONNECTOR_HOST,
    port: values.CONNECTOR_PORT,
    apiKey: values.CONNECTOR_API_KEY,
    dataDir: values.CONNECTOR_DATA_DIR,
    databaseUrl: values.DATABASE_URL,
    publicUrl: values.CONNECTOR_PUBLIC_URL,
    signingSecret: values.CONNECTOR_SIGNING_SECRET ?? (await keptSecret(values.CONNECTOR_DATA_DIR)),
    installer: await readInstaller({
      file: values.CONNECTOR_INSTALLER_FILE,
      url: values.CONNECTOR_INSTALLER_URL,
      manifest: values.CONNECTOR_INSTALLER_MANIFEST,
    }),
    handoffUrl: values.CONNECTOR_HANDOFF_URL,
    handoffDays: values.CONNECTOR_HANDOFF_DAYS,
    applicationName: values.CONNECTOR_APPLICATION_NAME,
    syncMode: values.CONNECTOR_SYNC_MODE,
    confirmCompany: values.CONNECTOR_CONFIRM_COMPANY === 'true',
    scheduleMinutes: values.CONNECTOR_SCHEDULE_MINUTES,
    syncEveryMinutes: values.CONNECTOR_SYNC_EVERY_MINUTES,
    largestAnswerBytes: values.CONNECTOR_LARGEST_ANSWER_MB * 1024 * 1024,
    logLevel: values.CONNECTOR_LOG_LEVEL,
  }
}

/** The secret in the data folder, made at the first start and readable by its owner only. Two starts at once agree on one. */
async function keptSecret(dataDir: string) {
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
