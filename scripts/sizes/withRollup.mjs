import resolve from '@rollup/plugin-node-resolve'
import path from 'node:path'
import { rollup } from 'rollup'
import { minify } from 'terser'
import { hostReact, isReact } from './hostReact.mjs'

const consumerId = path.resolve('consumer.js')

/** Bundles as an integrator with Rollup and terser does. Gives the chunks as `{ name, code, imports, isEntry }`. */
export async function withRollup(contents) {
  const consumer = {
    name: 'consumer',
    resolveId: (id) => (id === consumerId || isReact.test(id) ? id : null),
    load: (id) => (id === consumerId ? contents : isReact.test(id) ? hostReact(id) : null),
    transform: (code) => ({ code: code.replaceAll('process.env.NODE_ENV', '"production"'), map: null }),
  }
  const bundle = await rollup({
    input: consumerId,
    plugins: [consumer, resolve({ browser: true })],
    // A directive means nothing in one bundle.
    onLog: (level, log, handle) => log.code === 'MODULE_LEVEL_DIRECTIVE' || handle(level, log),
  })
  const { output } = await bundle.generate({ format: 'es', hoistTransitiveImports: false })
  await bundle.close()
  return Promise.all(
    output.map(async ({ fileName, code, imports, isEntry }) => {
      const minified = await minify(code, { module: true, compress: { passes: 2 } })
      return { name: fileName, code: minified.code, imports, isEntry }
    }),
  )
}
