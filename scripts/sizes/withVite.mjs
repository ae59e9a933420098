import { build } from 'vite'
import { bundledPage, hostModules, isPointlessWarning, pageId } from './bundledPage.mjs'

/** Bundles a page as an integrator with Vite does. */
export async function withVite(source) {
  const { output } = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [hostModules(source)],
    build: {
      write: false,
      rolldownOptions: {
        input: pageId,
        onLog: (level, log, handle) => isPointlessWarning(log) || handle(level, log),
      },
    },
  })
  return bundledPage(output)
}
