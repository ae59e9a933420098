import * as v from 'valibot'
import { parsed } from './parsed'

const settingsSchema = v.object({
  HOST_APP_PORT: v.optional(
    v.pipe(v.unknown(), v.toNumber(), v.safeInteger(), v.minValue(0), v.maxValue(65_535)),
    4401,
  ),
  HOST_APP_DATA_DIR: v.optional(v.string(), '.data/host-app'),
  CONNECTOR_PUBLIC_URL: v.optional(v.pipe(v.string(), v.url()), 'http://localhost:4400'),
  CONNECTOR_API_KEY: v.pipe(v.string(), v.minLength(1)),
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
