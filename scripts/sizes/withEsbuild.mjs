import { build } from 'esbuild'
import path from 'node:path'

/** Bundles as an integrator with esbuild does. Gives the chunks as `{ name, code, imports, isEntry }`. */
export async function withEsbuild(contents) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: process.cwd(), sourcefile: 'consumer.js' },
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    outdir: 'temp',
    write: false,
    metafile: true,
    logLevel: 'error',
    external: ['react', 'react-dom'],
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  return outputFiles.map(({ path: file, contents: code }) => {
    const { imports, entryPoint } = metafile.outputs[path.relative(process.cwd(), file)]
    const chunks = imports.filter(({ kind, external }) => kind === 'import-statement' && !external)
    return { name: path.basename(file), code, imports: chunks.map((one) => path.basename(one.path)), isEntry: entryPoint === 'consumer.js' }
  })
}
