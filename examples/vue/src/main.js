import 'connections-sdk/element'
import 'connections-sdk/styles.css'
import { createConnectionsClient } from 'connections-sdk'
import { createApp } from 'vue'
import App from './App.vue'
import './page.css'

const { companyId, connectorUrl } = await (await fetch('/api/session')).json()

async function getAccessToken() {
  const response = await fetch('/api/token', { method: 'POST' })
  if (!response.ok) throw new Error(`no token: ${response.status}`)
  return (await response.json()).accessToken
}

const client = createConnectionsClient({ baseUrl: connectorUrl, companyId, getAccessToken })

createApp(App, { client }).mount('#app')
