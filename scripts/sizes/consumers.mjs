const host = ['ConnectionsProvider', 'createConnectionsClient']

/** What integrators import, by the name of what they show with it. */
export const consumers = {
  client: ['createConnectionsClient'],
  PauseScheduler: ['PauseScheduler', ...host],
  QuickBooksDesktopSetup: ['QuickBooksDesktopSetup', ...host],
  ConnectionManager: ['ConnectionManager', ...host],
  everything: ['*'],
}

/** The module that such an integrator would write. */
export function consumerCode(names, entry) {
  if (names[0] === '*') return `import * as sdk from '${entry}'\nconsole.log(sdk)\n`
  return `import { ${names.join(', ')} } from '${entry}'\nconsole.log(${names.join(', ')})\n`
}

/** React is the integrator's own, and counts on no side. */
export const isReact = (id) => /^react(-dom)?(\/|$)/.test(id)
