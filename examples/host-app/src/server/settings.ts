import * as z from 'zod'

const settingsSchema = z.object({
  HOST_APP_PORT: z.coerce.number().int().min(0).max(65535).default(4401),
  HOST_APP_DATA_DIR: z.string().default('.data/host-app'),
  CONNECTOR_PUBLIC_URL: z.url().default('http://localhost:4400'),
  CONNECTOR_API_KEY: z.string().min(1),
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
  const read = settingsSchema.parse(environment)
  return {
    port: read.HOST_APP_PORT,
    dataDir: read.HOST_APP_DATA_DIR,
    connectorUrl: read.CONNECTOR_PUBLIC_URL,
    apiKey: read.CONNECTOR_API_KEY,
  }
}
