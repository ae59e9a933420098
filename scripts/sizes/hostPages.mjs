/**
 * @typedef {object} Screen
 * @property {string} name
 * @property {import('../../src/testing').ScenarioName} scenario
 * @property {boolean} hasConnection whether the page is given the id of a connection
 */

/**
 * Pages as integrators write them: the module for each way to import us, and what each page may show first.
 *
 * @type {{ by: { root: string, 'own path': string }, screens: Screen[] }[]}
 */
export const hostPages = [
  {
    by: pagesWith('PauseScheduler'),
    screens: [{ name: 'PauseScheduler', scenario: 'healthy', hasConnection: true }],
  },
  {
    by: pagesWith('QuickBooksDesktopSetup'),
    screens: [
      { name: 'setup', scenario: 'noConnectionYet', hasConnection: false },
      { name: 'setup at its password', scenario: 'passwordIssued', hasConnection: true },
    ],
  },
  {
    by: pagesWith('ConnectionManager'),
    screens: [{ name: 'manager', scenario: 'threeConnections', hasConnection: false }],
  },
]

/** A page with all that we export, whose user opens both dialogs. */
export const pageWithEverything = {
  by: { root: everything() },
  screens: [{ name: 'everything', scenario: 'healthy', hasConnection: false, press: openDialogs }],
}

function pagesWith(component) {
  const shown = `createElement(${component}, { connectionId })`
  return { root: page(fromRoot(component), shown), 'own path': page(byOwnPaths(component), shown) }
}

function everything() {
  const declarations = `
import * as sdk from 'connections-sdk'
import { useState } from 'react'
globalThis.sdk = sdk
function Everything() {
  const [open, setOpen] = useState(false)
  return [
    createElement(sdk.ConnectionManager, { key: 'manager' }),
    createElement(sdk.QuickBooksDesktopSetupDialog, { key: 'dialog', open, onClose: () => setOpen(false) }),
    createElement('button', { key: 'button', onClick: () => setOpen(true) }, 'Connect')
  ]
}`
  return page(fromRoot('ConnectionManager') + declarations, 'createElement(Everything)')
}

/** The dialogs that a page with everything on it can open, one after the other. */
async function openDialogs(page, settle) {
  await page.getByRole('button', { name: 'Connect', exact: true }).click()
  await settle()
  await page.keyboard.press('Escape')
  for (const name of ['QuickBooks Desktop', 'Disconnect…']) {
    await page.getByRole('button', { name }).click()
    await settle()
  }
  await page.getByRole('alertdialog').waitFor()
}

function page(imports, shown) {
  return `${imports}
import { en } from 'connections-sdk/locales/en'
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
const { connectionId, ...options } = globalThis.host
const client = createConnectionsClient(options)
createRoot(document.body).render(createElement(ConnectionsProvider, { client, locale: en }, ${shown}))`
}

function fromRoot(component) {
  return `import { ConnectionsProvider, createConnectionsClient, ${component} } from 'connections-sdk'`
}

function byOwnPaths(component) {
  return `import { ConnectionsProvider } from 'connections-sdk/components/ConnectionsProvider'
import { createConnectionsClient } from 'connections-sdk/client'
import { ${component} } from 'connections-sdk/components/${component}'`
}
