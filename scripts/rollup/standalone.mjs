import { build } from 'esbuild'
import path from 'node:path'
import { minifiedStylesheet } from './minifiedStylesheet.mjs'

/**
 * Emits what a page needs that has only `<script type="module">`: one file with React, the styles and English inside,
 * and each of the other locales in a file beside it, fetched when it is asked for.
 */
export function standalone({ page, locales, folder }) {
  return {
    name: 'standalone',
    async generateBundle() {
      const { outputFiles } = await build({
        entryPoints: { ...page, ...locales },
        outdir: folder,
        write: false,
        bundle: true,
        minify: true,
        format: 'esm',
        target: 'es2022',
        jsx: 'automatic',
        define: { 'process.env.NODE_ENV': '"production"' },
        plugins: [inlineStylesheet, besides(locales)],
      })
      for (const { path: file, contents } of outputFiles) {
        this.emitFile({ type: 'asset', fileName: `${folder}/${path.basename(file)}`, source: contents })
      }
    },
  }
}

const inlineStylesheet = {
  name: 'inline-stylesheet',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\.css\?inline$/ }, ({ path: source, resolveDir }) => ({
      path: path.join(resolveDir, source.slice(0, -'?inline'.length)),
      namespace: 'stylesheet',
    }))
    onLoad({ filter: /.*/, namespace: 'stylesheet' }, ({ path: file }) => ({
      contents: minifiedStylesheet(file),
      loader: 'text',
    }))
  },
}

/** Leaves out what is imported at run time and built as a file of its own, and imports that file instead. */
function besides(entries) {
  const files = new Map(Object.entries(entries).map(([name, file]) => [path.resolve(file), name]))
  return {
    name: 'besides',
    setup({ onResolve }) {
      onResolve({ filter: /^\./ }, ({ kind, path: source, resolveDir }) => {
        const name = kind === 'dynamic-import' && files.get(path.resolve(resolveDir, source, 'index.ts'))
        return name ? { path: `./${name}.js`, external: true } : null
      })
    },
  }
}
