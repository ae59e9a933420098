import { connectionsApi } from './connectionsApi.mjs'

/** The settings of an example that is served at an address, with a company of its own that was made for it just now. */
export async function exampleEnvironment({ publicUrl, connectorUrl, apiKey }) {
  const api = connectionsApi(connectorUrl, apiKey)
  await api.allowOrigins([new URL(publicUrl).origin])
  return {
    PUBLIC_URL: publicUrl,
    COMPANY_ID: await api.createCompany('Cedar & Sons Joinery'),
    CONNECTOR_PUBLIC_URL: connectorUrl,
    CONNECTOR_API_KEY: apiKey,
  }
}
