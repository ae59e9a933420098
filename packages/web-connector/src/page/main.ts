import { createComputerServer } from './server/createComputerServer'
import { readSettings } from './server/settings'

const server = await createComputerServer({ ...readSettings(process.env), logger: { level: 'warn' } })
console.log(`QuickBooks computer: ${server.url}`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void server.close().then(() => process.exit(0)))
}
