import resolve from '@rollup/plugin-node-resolve'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import dts from 'rollup-plugin-dts'
import esbuild from 'rollup-plugin-esbuild'
import { emptyFolder } from './scripts/rollup/emptyFolder.mjs'
import { fieldComments } from './scripts/rollup/fieldComments.mjs'
import { inlineStylesheet } from './scripts/rollup/inlineStylesheet.mjs'
import { keepDirectives } from './scripts/rollup/keepDirectives.mjs'
import { separateExports } from './scripts/rollup/separateExports.mjs'
import { sharedByScreens } from './scripts/rollup/sharedByScreens.mjs'
import { standalone } from './scripts/rollup/standalone.mjs'
import { staticStylesheet } from './scripts/rollup/staticStylesheet.mjs'

const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
const packages = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })
const external = (id) => packages.some((name) => id === name || id.startsWith(`${name}/`))
const forPages = ['index', 'element/index', 'testing/index']
const forServers = ['client', 'contract', 'server']
const languages = readdirSync('src/messages', { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
)
const locales = languages.map((tag) => `messages/${tag}/index`)
const components = readdirSync('src/components')
  .filter((name) => existsSync(`src/components/${name}/index.ts`))
  .map((name) => `components/${name}/index`)
const entries = [...forPages, ...forServers, ...locales, ...components]
const input = inputs(entries)
// What servers may import from the root. As entries, so that their chunks hold nothing of the client's.
const rootForServers = ['domain/webConnectorLog/diagnoseWebConnectorLog', 'messages/loadLocale']
const screens = ['PauseScheduler', 'QuickBooksDesktopSetup', 'ConnectionManager'].map(
  (name) => `components/${name}/${name}`,
)

export default [
  {
    input: { ...input, ...inputs(rootForServers) },
    external,
    plugins: [
      emptyFolder('dist'),
      resolve({ extensions: ['.js', '.ts', '.tsx'] }),
      staticStylesheet({ input: 'src/styles/index.css', fileName: 'styles.css' }),
      inlineStylesheet(),
      // A tsconfig makes esbuild add "use strict" ahead of 'use client'.
      esbuild({ tsconfig: false, target: 'es2022', jsx: 'automatic' }),
      keepDirectives({ serverEntries: [...forServers, ...rootForServers, ...locales] }),
      separateExports({ entry: 'index', folder: 'exports' }),
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
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name].js',
      manualChunks: sharedByScreens({
        screens: screens.map(source),
        servers: [...forServers, ...rootForServers].map(source),
      }),
      // Else every module lists what its imports import, which bundlers then warn of.
      hoistTransitiveImports: false,
    },
  },
  {
    input: { ...input, 'standalone/connections-sdk': 'src/element/standalone.ts' },
    external: (id) => external(id) || id.endsWith('.css?inline'),
    plugins: [dts(), fieldComments('src/contract.ts')],
    output: { dir: 'dist', format: 'es', entryFileNames: '[name].d.ts', chunkFileNames: 'shared/[name].d.ts' },
  },
]

function inputs(names) {
  return Object.fromEntries(names.map((name) => [name, source(name)]))
}

function source(name) {
  return existsSync(`src/${name}.tsx`) ? `src/${name}.tsx` : `src/${name}.ts`
}
