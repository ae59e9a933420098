import type { Connection } from '../../api/schemas/connection'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'

/** When something was last read whole, or null. */
export function lastSync(desktop: Pick<QuickBooksDesktop, 'dataTypes'>, connection: Pick<Connection, 'lastSync'>) {
  const times = [connection.lastSync, ...desktop.dataTypes.map(({ lastSuccessfulSync }) => lastSuccessfulSync)]
  return times.reduce<Date | null>((latest, time) => {
    const at = time ? new Date(time) : null
    return at !== null && (latest === null || at > latest) ? at : latest
  }, null)
}
