import react from '@vitejs/plugin-react'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const here = path.dirname(fileURLToPath(import.meta.url))

export default defineConfig({
  root: path.join(here, 'src/page'),
  plugins: [react()],
  build: {
    outDir: path.join(here, 'dist/page'),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    // The page's own policy refuses data: URLs.
    assetsInlineLimit: 0,
  },
  logLevel: 'warn',
})
