import { createConnectionsClient } from './connections-sdk/connections-sdk.js'

const { companyId, connectorUrl } = await (await fetch('/api/session')).json()

async function getAccessToken() {
  const response = await fetch('/api/token', { method: 'POST' })
  if (!response.ok) throw new Error(`no token: ${response.status}`)
  return (await response.json()).accessToken
}

const client = createConnectionsClient({ baseUrl: connectorUrl, companyId, getAccessToken })
const setup = document.querySelector('quickbooks-desktop-setup')
const manager = document.querySelector('connection-manager')
const dialog = document.querySelector('quickbooks-desktop-setup-dialog')

for (const element of [setup, manager, dialog]) element.client = client

// The address names the connection that is shown: a reload and the browser's Back work.
const followAddress = () => {
  manager.connectionId = location.hash.slice(1) || null
}
followAddress()
window.addEventListener('hashchange', followAddress)
manager.addEventListener('locationchange', ({ detail }) => {
  location.hash = detail.connectionId ?? ''
})

setup.addEventListener('finish', () => {
  document.querySelector('h1').textContent = 'Your books are connected'
})

document.querySelector('#connect').addEventListener('click', () => {
  dialog.open = true
})

document.querySelector('#language').addEventListener('change', ({ target }) => {
  for (const element of [setup, manager, dialog]) element.locale = target.value
})
