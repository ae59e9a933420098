import { build } from 'esbuild'
import path from 'node:path'

let bundled: ReturnType<typeof bundle> | undefined

/** The page with one of our components in it, in parts that are loaded when they are needed. */
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
    write: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"development"' },
  })
  return new Map(outputFiles.map((file) => [file.path, Buffer.from(file.contents)]))
}
