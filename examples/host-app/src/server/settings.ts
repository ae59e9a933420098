import * as z from 'zod/mini'
import { parsed } from './parsed'

const settingsSchema = z.object({
  HOST_APP_PORT: z._default(z.coerce.number().check(z.int(), z.minimum(0), z.maximum(65_535)), 4401),
  HOST_APP_DATA_DIR: z._default(z.string(), '.data/host-app'),
  CONNECTOR_PUBLIC_URL: z._default(z.url(), 'http://localhost:4400'),
  CONNECTOR_API_KEY: z.string().check(z.minLength(1)),
})

/** What the host app is told by its environment. */
export interface HostSettings {
  port: number
  dataDir: string
  connectorUrl: string
  apiKey: string
}

/** Reads the settings; throws with the name of a variable that is missing or wrong. */
export function readSettings(environment: NodeJS.ProcessEnv): HostSettings {
  const read = parsed(settingsSchema, environment)
  return {
    port: read.HOST_APP_PORT,
    dataDir: read.HOST_APP_DATA_DIR,
    connectorUrl: read.CONNECTOR_PUBLIC_URL,
    apiKey: read.CONNECTOR_API_KEY,
  }
}
