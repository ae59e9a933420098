const vite = {
  example: 'host-app',
  build: ['node_modules/vite/bin/vite.js', 'build'],
  serve: ['--import', 'tsx', 'src/server/main.ts'],
  environment: ({ port }) => ({ HOST_APP_PORT: String(port), HOST_APP_DATA_DIR: '.data' }),
  setupAt: '/',
  dialogAt: '/#settings',
}

const next = {
  example: 'nextjs',
  build: ['node_modules/next/dist/bin/next', 'build'],
  serve: ['node_modules/next/dist/bin/next', 'start'],
  environment: ({ port }) => ({ PORT: String(port), NEXT_TELEMETRY_DISABLED: '1' }),
  setupAt: '/',
  dialogAt: '/settings',
}

const react18 = { react: '18.3.1', 'react-dom': '18.3.1', '@types/react': '^18.3.8' }
const react19 = { react: '19.3.1', 'react-dom': '19.3.1' }

/** Every host that the package is tried in: visited in a browser, or where it has a `test` of its own, by that. The App Router brings a React of its own: React 18 is seen by the Pages Router. */
export const cells = [
  { name: 'Vite, React 18', ...vite, versions: react18 },
  { name: 'Vite, React 19', ...vite, versions: react19 },
  { name: 'Vite, React 19, pnpm', ...vite, versions: react19, pnpm: '10.34.9' },
  { name: 'Next.js, React 18', ...next, versions: react18, setupAt: '/pages-router' },
  { name: 'Next.js, React 19', ...next, versions: react19 },
  {
    name: 'plain HTML',
    example: 'plain-html',
    serve: ['src/server.mjs'],
    setupAt: '/',
    dialogAt: '/',
  },
  {
    name: 'Vue',
    example: 'vue',
    build: ['node_modules/vite/bin/vite.js', 'build'],
    serve: ['node_modules/vite/bin/vite.js', 'preview'],
    setupAt: '/',
    dialogAt: '/',
  },
  { name: 'Jest, React 19', example: 'jest', versions: react19, test: ['node_modules/jest/bin/jest.js', '--ci'] },
]
