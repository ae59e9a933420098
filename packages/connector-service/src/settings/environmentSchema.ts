import { webUrlSchema } from 'connections-sdk/contract'
import { isIP } from 'node:net'
import * as z from 'zod/mini'

/** The key that examples and demos use; good on loopback only. */
export const demoApiKey = 'demo-key'

const wholeNumber = z.coerce.number().check(z.int())
const minutes = (usual: number) => z._default(wholeNumber.check(z.minimum(1), z.maximum(1440)), usual)

/** The environment variables that the service reads. */
export const environmentSchema = z.object({
  CONNECTOR_HOST: z._default(z.string(), '127.0.0.1'),
  CONNECTOR_PORT: z._default(wholeNumber.check(z.minimum(0), z.maximum(65_535)), 4400),
  CONNECTOR_API_KEY: z._default(z.string().check(z.minLength(8)), demoApiKey),
  CONNECTOR_DATA_DIR: z._default(z.string(), './.data'),
  DATABASE_URL: z.optional(z.string().check(z.regex(/^postgres(ql)?:\/\//, 'must be a postgres:// URL'))),
  CONNECTOR_PUBLIC_URL: z.optional(
    webUrlSchema.check(
      z.refine(isForWebConnector, 'must be https with a host name, or http on localhost'),
      z.overwrite((url) => url.replace(/\/+$/, '')),
    ),
  ),
  CONNECTOR_SIGNING_SECRET: z.optional(z.string().check(z.minLength(32))),
  CONNECTOR_INSTALLER_FILE: z.optional(z.string()),
  CONNECTOR_INSTALLER_URL: z.optional(webUrlSchema),
  CONNECTOR_INSTALLER_MANIFEST: z.optional(z.string()),
  CONNECTOR_HANDOFF_URL: z.optional(webUrlSchema),
  CONNECTOR_HANDOFF_DAYS: z._default(wholeNumber.check(z.minimum(1), z.maximum(7)), 7),
  CONNECTOR_APPLICATION_NAME: z._default(z.string().check(z.minLength(1), z.maxLength(60)), 'Connections'),
  CONNECTOR_SYNC_MODE: z._default(z.enum(['ongoing', 'oneTime']), 'ongoing'),
  CONNECTOR_CONFIRM_COMPANY: z._default(z.enum(['true', 'false']), 'true'),
  CONNECTOR_SCHEDULE_MINUTES: minutes(5),
  CONNECTOR_SYNC_EVERY_MINUTES: minutes(60),
  CONNECTOR_LARGEST_ANSWER_MB: z._default(wholeNumber.check(z.minimum(1), z.maximum(128)), 32),
  CONNECTOR_LOG_LEVEL: z._default(z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']), 'info'),
})

/** The Web Connector refuses addresses by IP (QBWC1001), and http but on localhost or, for trying out, within a network. */
function isForWebConnector(value: string) {
  if (!URL.canParse(value)) return false
  const { protocol, hostname, search, hash } = new URL(value)
  const isPlainName = !hostname.includes('.')
  const isAddress = isIP(hostname.replace(/^\[|\]$/g, '')) !== 0
  return !isAddress && search === '' && hash === '' && (protocol === 'https:' || isPlainName)
}
