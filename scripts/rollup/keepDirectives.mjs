const directiveFirst = /^(?:\s|\/\/[^\n]*\n|\/\*[\s\S]*?\*\/)*(['"])use client\1\s*;?/

/** Keeps `'use client'` on each built module: Rollup drops module directives, and a framework then renders it on the server. */
export function keepDirectives() {
  const clientModules = new Set()
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
      handler(code, chunk) {
        const merged = chunk.moduleIds.filter((id) => clientModules.has(id) && id !== chunk.facadeModuleId)
        if (merged.length > 0) this.error(`merged into another chunk, so 'use client' is lost: ${merged.join(', ')}`)
        return clientModules.has(chunk.facadeModuleId) ? { code: `'use client';${code}`, map: null } : null
      },
    },
  }
}
