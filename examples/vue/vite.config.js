import vue from '@vitejs/plugin-vue'
import { defineConfig, loadEnv } from 'vite'
import { tokenRoutes } from './tokenRoutes.js'

const ours = new Set([
  'quickbooks-desktop-setup',
  'quickbooks-desktop-setup-dialog',
  'connection-manager',
  'pause-scheduler',
])

export default defineConfig(({ mode }) => {
  const settings = loadEnv(mode, '.', '')
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    `connect-src 'self' ${settings.CONNECTOR_PUBLIC_URL}`,
    // Vue makes a policy of its own.
    "require-trusted-types-for 'script'",
    'trusted-types vue',
  ]
  return {
    plugins: [
      vue({ template: { compilerOptions: { isCustomElement: (tag) => ours.has(tag) } } }),
      tokenRoutes(settings),
    ],
    preview: {
      port: Number(new URL(settings.PUBLIC_URL).port),
      strictPort: true,
      headers: { 'content-security-policy': policy.join('; ') },
    },
  }
})
