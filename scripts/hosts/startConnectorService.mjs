import path from 'node:path'
import { freePort } from './freePort.mjs'
import { startServer } from './startServer.mjs'

const apiKey = 'a-key-for-hosts'

/** The connector service with an empty database, for as long as the hosts are tried. */
export async function startConnectorService(folder) {
  const port = await freePort()
  const url = `http://localhost:${port}`
  const server = await startServer({
    name: 'the connector service',
    program: ['--import', 'tsx', 'packages/connector-service/src/main.ts'],
    environment: {
      CONNECTOR_PORT: String(port),
      CONNECTOR_PUBLIC_URL: url,
      CONNECTOR_API_KEY: apiKey,
      CONNECTOR_DATA_DIR: path.join(folder, 'service'),
      CONNECTOR_LOG_LEVEL: 'warn',
    },
    url: `${url}/health`,
  })
  return { url, apiKey, stop: server.stop }
}
