import { inspect } from 'node:util'
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
  process.stderr.write(`${wordsFor(error)}\n`)
  process.exitCode = 1
}

/** What an operator can put right is told in words, anything else with all that is known. */
function wordsFor(error: unknown) {
  if (error instanceof SettingsError) return error.message
  const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
  if (isTaken) return 'CONNECTOR_PORT: another program listens on this port already.'
  return inspect(error)
}
