import resolve from '@rollup/plugin-node-resolve'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import dts from 'rollup-plugin-dts'
import esbuild from 'rollup-plugin-esbuild'
import { emptyFolder } from './scripts/rollup/emptyFolder.mjs'
import { inlineStylesheet } from './scripts/rollup/inlineStylesheet.mjs'
import { keepDirectives } from './scripts/rollup/keepDirectives.mjs'
import { standalone } from './scripts/rollup/standalone.mjs'
import { staticStylesheet } from './scripts/rollup/staticStylesheet.mjs'

const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
const packages = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })
const external = (id) => packages.some((name) => id === name || id.startsWith(`${name}/`))
const modules = ['index', 'client', 'contract', 'element/index', 'testing/index']
const languages = readdirSync('src/messages', { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
)
const locales = languages.map((tag) => `messages/${tag}/index`)
const components = readdirSync('src/components')
  .filter((name) => existsSync(`src/components/${name}/index.ts`))
  .map((name) => `components/${name}/index`)
const entries = [...modules, ...locales, ...components]
const input = Object.fromEntries(entries.map((name) => [name, source(name)]))

export default [
  {
    input,
    external,
    plugins: [
      emptyFolder('dist'),
      resolve({ extensions: ['.js', '.ts', '.tsx'] }),
      staticStylesheet({ input: 'src/styles/index.css', fileName: 'styles.css' }),
      inlineStylesheet(),
      // A tsconfig makes esbuild add "use strict" ahead of 'use client'.
      esbuild({ tsconfig: false, target: 'es2022', jsx: 'automatic' }),
      keepDirectives(),
      standalone({
        page: { 'connections-sdk': 'src/element/standalone.ts' },
        // English is in the page's own file.
        locales: Object.fromEntries(
          languages.filter((tag) => tag !== 'en').map((tag) => [tag, `src/messages/${tag}/index.ts`]),
        ),
        folder: 'standalone',
      }),
    ],
    output: {
      dir: 'dist',
      format: 'es',
      preserveModules: true,
      preserveModulesRoot: 'src',
      entryFileNames: '[name].js',
      // Else every module lists what its imports import, which bundlers then warn of.
      hoistTransitiveImports: false,
    },
  },
  {
    input: { ...input, 'standalone/connections-sdk': 'src/element/standalone.ts' },
    external: (id) => external(id) || id.endsWith('.css?inline'),
    plugins: [dts()],
    output: { dir: 'dist', format: 'es', entryFileNames: '[name].d.ts', chunkFileNames: 'shared/[name].d.ts' },
  },
]

function source(name) {
  return existsSync(`src/${name}.tsx`) ? `src/${name}.tsx` : `src/${name}.ts`
}
