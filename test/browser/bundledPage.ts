import { build } from 'esbuild'
import path from 'node:path'

const bundled = new Map<string, ReturnType<typeof bundle>>()

/** A host's `page.tsx` in `folder` as its bundler makes it, in parts that are loaded when they are needed: by path. */
export function bundledPage(folder: string, mode: 'production' | 'development') {
  const files = bundled.get(folder) ?? bundle(folder, mode)
  bundled.set(folder, files)
  return files
}

async function bundle(folder: string, mode: string) {
  const { outputFiles } = await build({
    entryPoints: [path.join(folder, 'page.tsx')],
    outdir: '/',
    bundle: true,
    splitting: true,
    format: 'esm',
    jsx: 'automatic',
    minify: mode === 'production',
    write: false,
    logLevel: 'error',
    // Without the repository's paths, which lead to the source: a host has only the built package.
    tsconfigRaw: {},
    define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
  })
  return new Map(outputFiles.map((file) => [file.path, Buffer.from(file.contents)]))
}
