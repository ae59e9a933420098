import resolve from '@rollup/plugin-node-resolve'
import { rollup } from 'rollup'
import { minify } from 'terser'
import { isReact } from './consumers.mjs'

const entryId = '\0consumer'

/** Bundles as an integrator with Rollup and terser does. Gives the chunks as `{ name, code, imports, isEntry }`. */
export async function withRollup(contents) {
  const consumer = {
    name: 'consumer',
    resolveId: (id) => (id === entryId ? id : null),
    load: (id) => (id === entryId ? contents : null),
    transform: (code) => code.replaceAll('process.env.NODE_ENV', '"production"'),
  }
  const bundle = await rollup({
    input: entryId,
    external: isReact,
    plugins: [consumer, resolve({ browser: true })],
    onwarn: () => {},
  })
  const { output } = await bundle.generate({ format: 'es', hoistTransitiveImports: false })
  await bundle.close()
  return Promise.all(
    output.map(async ({ fileName, code, imports, isEntry }) => {
      const { code: small } = await minify(code, { module: true, compress: { passes: 2 } })
      return { name: fileName, code: Buffer.from(small), imports: imports.filter((id) => !isReact(id)), isEntry }
    }),
  )
}
