import { webUrlSchema } from 'connections-sdk/contract'
import { isIP } from 'node:net'
import * as v from 'valibot'

/** The key that examples and demos use; good on loopback only. */
export const demoApiKey = 'demo-key'

const wholeNumber = v.pipe(v.unknown(), v.toNumber('must be a number'), v.safeInteger('must be a whole number'))
const minutes = (usual: number) => v.optional(v.pipe(wholeNumber, v.minValue(1), v.maxValue(1440)), usual)

/** The environment variables that the service reads. */
export const environmentSchema = v.object({
  CONNECTOR_HOST: v.optional(v.string(), '127.0.0.1'),
  CONNECTOR_PORT: v.optional(v.pipe(wholeNumber, v.minValue(0), v.maxValue(65_535)), 4400),
  CONNECTOR_API_KEY: v.optional(v.pipe(v.string(), v.minLength(8)), demoApiKey),
  CONNECTOR_DATA_DIR: v.optional(v.string(), './.data'),
  DATABASE_URL: v.optional(v.pipe(v.string(), v.regex(/^postgres(ql)?:\/\//, 'must be a postgres:// URL'))),
  CONNECTOR_PUBLIC_URL: v.optional(
    v.pipe(
      webUrlSchema,
      v.check(isForWebConnector, 'must be https with a host name, or http on localhost'),
      v.transform((url) => url.replace(/\/+$/, '')),
    ),
  ),
  CONNECTOR_SIGNING_SECRET: v.optional(v.pipe(v.string(), v.minLength(32))),
  CONNECTOR_INSTALLER_FILE: v.optional(v.string()),
  CONNECTOR_INSTALLER_URL: v.optional(webUrlSchema),
  CONNECTOR_INSTALLER_MANIFEST: v.optional(v.string()),
  CONNECTOR_HANDOFF_URL: v.optional(webUrlSchema),
  CONNECTOR_APPLICATION_NAME: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(60)), 'Connections'),
  CONNECTOR_SYNC_MODE: v.optional(v.picklist(['ongoing', 'oneTime']), 'ongoing'),
  CONNECTOR_SCHEDULE_MINUTES: minutes(5),
  CONNECTOR_SYNC_EVERY_MINUTES: minutes(60),
  CONNECTOR_LOG_LEVEL: v.optional(v.picklist(['fatal', 'error', 'warn', 'info', 'debug', 'silent']), 'info'),
})

/** The Web Connector refuses addresses by IP (QBWC1001), and http but on localhost or, for trying out, within a network. */
function isForWebConnector(value: string) {
  if (!URL.canParse(value)) return false
  const { protocol, hostname, search, hash } = new URL(value)
  const isPlainName = !hostname.includes('.')
  const isAddress = isIP(hostname.replace(/^\[|\]$/g, '')) !== 0
  return !isAddress && search === '' && hash === '' && (protocol === 'https:' || isPlainName)
}
