import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** The modules that the integrator's page has anyway. */
export const isReact = /^react(-dom)?(\/|$)/

/**
 * A module with React's names and next to no bytes. Marked as external, esbuild would write an import of it for each of our files, which no
 * page has that bundles React too.
 */
export function hostReact(id) {
  const names = Object.keys(require(id)).filter((name) => name !== 'default')
  return names.map((name) => `export const ${name} = /* @__PURE__ */ host()`).join('\n')
}
