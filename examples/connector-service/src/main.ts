import { createService } from './createService'
import { readSettings } from './settings/readSettings'
import { SettingsError } from './settings/SettingsError'

try {
  const service = await createService(await readSettings(process.env))
  const stop = (signal: NodeJS.Signals) => {
    // A second signal ends the process at once, for a stop that hangs.
    for (const one of ['SIGINT', 'SIGTERM'] as const) process.removeListener(one, stop)
    service.app.log.info({ signal }, 'stopping')
    service.close().catch((err: unknown) => {
      service.app.log.fatal({ err }, 'could not stop cleanly')
      process.exitCode = 1
    })
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  service.app.log.info({ url: service.url, publicUrl: service.context.publicUrl() }, 'ready')
} catch (error) {
  if (!(error instanceof SettingsError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
