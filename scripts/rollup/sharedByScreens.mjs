import path from 'node:path'

/**
 * For Rollup's `manualChunks`: puts into two files what at least two first screens import. Bundlers cut shared modules by who uses them, and with
 * all our lazy parts that makes dozens of files of a few hundred bytes, each a request, which compress badly.
 *
 * @param {{ screens: string[], servers: string[] }} options the modules of the first screens; those that servers import, and whose
 *   modules must not come with a client's
 */
export function sharedByScreens({ screens, servers }) {
  const [screenPaths, serverPaths] = [screens, servers].map((modules) => modules.map((module) => path.resolve(module)))
  let screenModules
  let serverModules
  return (id, { getModuleInfo }) => {
    screenModules ??= screenPaths.map((screen) => withImports(screen, getModuleInfo))
    serverModules ??= serverPaths.map((server) => withImports(server, getModuleInfo, { lazy: true }))
    if (screenPaths.includes(id)) return null
    if (screenModules.filter((modules) => modules.has(id)).length < 2) return null
    // What is left out of both, Rollup adds to the one that imports it.
    return serverModules.some((modules) => modules.has(id)) ? 'api' : 'screens'
  }
}

/** A module and all that it imports, however indirectly; with `lazy`, also what it imports when it is called. */
function withImports(module, getModuleInfo, { lazy = false } = {}) {
  const modules = new Set([module])
  // A set also goes through what is added on the way.
  for (const id of modules) {
    const { importedIds = [], dynamicallyImportedIds = [] } = getModuleInfo(id) ?? {}
    for (const imported of lazy ? [...importedIds, ...dynamicallyImportedIds] : importedIds) {
      if (path.isAbsolute(imported) && getModuleInfo(imported)?.isExternal === false) modules.add(imported)
    }
  }
  return modules
}
