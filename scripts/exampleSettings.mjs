import { exampleEnvironment } from './hosts/exampleEnvironment.mjs'

// node scripts/exampleSettings.mjs http://localhost:4403 > examples/plain-html/.env
const [publicUrl] = process.argv.slice(2)
if (!publicUrl) throw new Error('Say where the example is served, such as http://localhost:4403.')

const environment = await exampleEnvironment({
  publicUrl,
  connectorUrl: process.env.CONNECTOR_PUBLIC_URL ?? 'http://localhost:4400',
  apiKey: process.env.CONNECTOR_API_KEY ?? 'demo-key',
})
for (const [name, value] of Object.entries(environment)) console.log(`${name}=${value}`)
