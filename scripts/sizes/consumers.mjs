const host = { client: ['createConnectionsClient'], 'components/ConnectionsProvider': ['ConnectionsProvider'] }
const component = (name) => ({ [`components/${name}`]: [name], ...host })

/** What integrators import from which entry, by the name of what they show with it. */
export const consumers = {
  client: { client: ['createConnectionsClient'] },
  PauseScheduler: component('PauseScheduler'),
  QuickBooksDesktopSetup: component('QuickBooksDesktopSetup'),
  ConnectionManager: component('ConnectionManager'),
  everything: { '': ['*'] },
  en: { 'locales/en': ['en'] },
  'fr-CA': { 'locales/fr-CA': ['frCA'] },
  'es-US': { 'locales/es-US': ['esUS'] },
}

/** The module that such an integrator would write. */
export function consumerCode(imports) {
  const entries = Object.entries(imports)
  const lines = entries.map(([entry, [name]]) => `export ${braced(name)} from 'connections-sdk${entry && `/${entry}`}'`)
  return lines.join('\n')
}

const braced = (name) => (name === '*' ? name : `{ ${name} }`)
