import type { StorybookConfig } from '@storybook/react-vite'

// Found before the first test: a package found in the middle of a run would reload the page under it.
const packages = [
  '@tanstack/query-core',
  '@tanstack/react-query',
  'axe-core',
  'eventsource-parser',
  'msw',
  'msw-storybook-addon/csf3',
  'msw/browser',
  'qr',
  'react',
  'react-dom',
  'react-dom/client',
  'react/jsx-dev-runtime',
  'react/jsx-runtime',
  'storybook/test',
  'zod/mini',
]

// Small modules without packages of their own: served as they are, so that a function used for the first time reloads nothing.
const servedAsTheyAre = ['date-fns', '@date-fns/tz', '@date-fns/utc']

// The option below comes too late for the dev server's first look-up.
process.env['STORYBOOK_DISABLE_TELEMETRY'] = '1'

const config: StorybookConfig = {
  framework: { name: '@storybook/react-vite', options: {} },
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest', 'msw-storybook-addon'],
  staticDirs: ['./public'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  typescript: { reactDocgen: 'react-docgen' },
  viteFinal: (vite) => ({
    ...vite,
    optimizeDeps: {
      ...vite.optimizeDeps,
      include: [...(vite.optimizeDeps?.include ?? []), ...packages],
      exclude: [...(vite.optimizeDeps?.exclude ?? []), ...servedAsTheyAre],
    },
    build: {
      ...vite.build,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: {
        ...vite.build?.rolldownOptions,
        // 'use client' means nothing in a bundle for one browser page; a warning per file would hide the real ones.
        onLog(level, log, next) {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') next(level, log)
        },
      },
    },
  }),
}

export default config
