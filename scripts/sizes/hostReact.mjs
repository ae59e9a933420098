import { build } from 'esbuild'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** The modules that the integrator's page has anyway. */
export const isReact = /^react(-dom)?(\/|$)/
const modules = ['react', 'react/jsx-runtime', 'react-dom', 'react-dom/client']

/**
 * A module with React's names and next to no bytes. Marked as external, esbuild would write an import of it for each of our files, which no
 * page has that bundles React too.
 */
export function hostReact(id) {
  if (!modules.includes(id)) throw new Error(`${id} is missing in hostReact.mjs`)
  const names = Object.keys(require(id)).filter((name) => name !== 'default')
  return names.map((name) => `export const ${name} = /* @__PURE__ */ hostReact('${id}', '${name}')`).join('\n')
}

/** The script with the real React, from which those modules take it. */
export async function hostReactScript() {
  const contents = modules.map((id) => `'${id}': require('${id}')`)
  const { outputFiles } = await build({
    stdin: {
      contents: `const modules = { ${contents} }; globalThis.hostReact = (id, name) => modules[id][name]`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    minify: true,
    write: false,
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  return outputFiles[0].text
}
