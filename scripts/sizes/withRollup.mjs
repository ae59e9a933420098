import resolve from '@rollup/plugin-node-resolve'
import { rollup } from 'rollup'
import { minify } from 'terser'
import { bundledPage, hostModules, isPointlessWarning, pageId } from './bundledPage.mjs'

/** Bundles a page as an integrator with Rollup and terser does. */
export async function withRollup(source) {
  const environment = {
    name: 'environment',
    transform: (code) => ({ code: code.replaceAll('process.env.NODE_ENV', '"production"'), map: null }),
  }
  const bundle = await rollup({
    input: pageId,
    plugins: [hostModules(source), environment, resolve({ browser: true })],
    onLog: (level, log, handle) => isPointlessWarning(log) || handle(level, log),
  })
  const { output } = await bundle.generate({ format: 'es', hoistTransitiveImports: false })
  await bundle.close()
  return bundledPage(
    await Promise.all(
      output.map(async ({ fileName, code, imports, isEntry }) => {
        const minified = await minify(code, { module: true, compress: { passes: 2 } })
        return { fileName, code: minified.code, imports, isEntry }
      }),
    ),
  )
}
