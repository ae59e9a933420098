import { build } from 'esbuild'
import path from 'node:path'

let bundled: ReturnType<typeof bundle> | undefined

/** The host's page as its bundler makes it from the built package: split, minified, for production. */
export function bundlePage() {
  bundled ??= bundle()
  return bundled
}

async function bundle() {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, 'page.tsx')],
    outdir: '/',
    bundle: true,
    splitting: true,
    format: 'esm',
    jsx: 'automatic',
    minify: true,
    write: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  return new Map(outputFiles.map((file) => [file.path, file.contents]))
}
