import { createRoot } from 'react-dom/client'
import { ConnectionManager, ConnectionsProvider, createConnectionsClient } from '../../dist/index.js'

let arrive
const response = new Promise((resolve) => (arrive = resolve))

const client = createConnectionsClient({
  baseUrl: 'http://bench.localhost',
  companyId: 'company',
  getAccessToken: () => 'token',
  fetch: () => response,
})

createRoot(document.getElementById('root')).render(
  <ConnectionsProvider client={client}>
    <ConnectionManager />
  </ConnectionsProvider>,
)

/** Lets the answer arrive, and tells how long it took until the rows were drawn and painted. */
globalThis.answerArrives = async (answer) => {
  const began = performance.now()
  arrive(new Response(answer, { headers: { 'content-type': 'application/json' } }))
  await rowsDrawn()
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  return { shown: performance.now() - began, rows: document.querySelectorAll('li.connections-row').length }
}

function rowsDrawn() {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => document.querySelector('li.connections-row') && resolve())
    observer.observe(document.body, { childList: true, subtree: true })
  })
}
