import { readFile } from 'node:fs/promises'
import path from 'node:path'

/** What the Web Connector on the customer's PC has written into its QWCLog.txt. */
export function connectorLog(folder: string) {
  const count = async (text: string) => {
    const log = await readFile(path.join(folder, 'computer', 'QWCLog.txt'), 'utf8')
    return log.split(text).length - 1
  }
  return {
    /** How often QuickBooks' company file was opened and locked for a session. */
    openings: () => count('Company file has been locked'),
    /** How often it was unlocked and left. */
    leavings: () => count('Company file has been unlocked'),
    /** How often the service was called and had nothing to do. */
    callsForNothing: () => count('<authRet[1]="none">'),
  }
}
