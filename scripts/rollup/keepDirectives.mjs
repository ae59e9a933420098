const directiveFirst = /^(?:\s|\/\/[^\n]*\n|\/\*[\s\S]*?\*\/)*(['"])use client\1\s*;?/

/**
 * Keeps `'use client'` on each built chunk with such a module: Rollup drops module directives, and a framework then renders it on the server.
 * Fails where an entry that servers import would bring such a chunk along.
 *
 * @param {{ serverEntries: string[] }} options the names of the entries that servers import too
 */
export function keepDirectives({ serverEntries }) {
  const clientModules = new Set()
  const isClient = (chunk) => chunk.moduleIds.some((id) => clientModules.has(id))
  return {
    name: 'keep-directives',
    buildStart: () => clientModules.clear(),
    transform: {
      order: 'pre',
      handler(code, id) {
        const found = directiveFirst.exec(code)
        if (!found) return null
        clientModules.add(id)
        // Blanked in place, so that every later position in the source map stays right.
        return { code: found[0].replace(/[^\n]/g, ' ') + code.slice(found[0].length), map: null }
      },
    },
    renderChunk: {
      order: 'post',
      handler: (code, chunk) => (isClient(chunk) ? { code: `'use client';${code}`, map: null } : null),
    },
    generateBundle(_, bundle) {
      for (const entry of Object.values(bundle).filter(
        ({ isEntry, name }) => isEntry && serverEntries.includes(name),
      )) {
        const client = [...withImports(entry, bundle)].find(isClient)
        if (client) this.error(`servers import ${entry.name}, which imports the client's ${client.fileName}`)
      }
    },
  }
}

/** A chunk and all that it imports, however indirectly, at once or when it is called. */
function withImports(chunk, bundle) {
  const chunks = new Set([chunk])
  // A set also goes through what is added on the way.
  for (const { imports, dynamicImports } of chunks) {
    for (const name of [...imports, ...dynamicImports]) if (bundle[name]) chunks.add(bundle[name])
  }
  return chunks
}
