import { build } from 'esbuild'
import path from 'node:path'
import { bundledPage } from './bundledPage.mjs'
import { hostReact, isReact } from './hostReact.mjs'

const react = {
  name: 'host-react',
  setup(bundle) {
    bundle.onResolve({ filter: isReact }, ({ path: id }) => ({ path: id, namespace: 'host-react' }))
    bundle.onLoad({ filter: isReact, namespace: 'host-react' }, ({ path: id }) => ({ contents: hostReact(id) }))
  },
}

/** Bundles a page as an integrator with esbuild does. */
export async function withEsbuild(contents) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: process.cwd(), sourcefile: 'page.js' },
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    outdir: 'temp',
    write: false,
    metafile: true,
    // Else ours would lead it from the package's name to its sources.
    tsconfigRaw: {},
    logLevel: 'error',
    plugins: [react],
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  return bundledPage(
    outputFiles.map(({ path: file, text: code }) => {
      const { imports, entryPoint } = metafile.outputs[path.relative(process.cwd(), file)]
      const chunks = imports.filter(({ kind, external }) => kind === 'import-statement' && !external)
      const names = chunks.map((chunk) => path.basename(chunk.path))
      return { fileName: path.basename(file), code, imports: names, isEntry: entryPoint === 'page.js' }
    }),
  )
}
