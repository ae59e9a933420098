import { createHostServer } from './createHostServer'
import { readSettings } from './settings'

const server = await createHostServer(readSettings(process.env))
console.log(`host app: ${server.url}`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void server.close().then(() => process.exit(0)))
}
