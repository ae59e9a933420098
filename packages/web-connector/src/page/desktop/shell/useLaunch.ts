import { useComputer } from '../computer/ComputerContext'
import { useDesktop } from '../computer/DesktopContext'
import type { AppName } from './apps'

/** Starts a program that isn't running, and brings its window to the front. */
export function useLaunch(): (app: AppName) => void {
  const { computer, send } = useComputer()
  const { open } = useDesktop()

  return (app) => {
    if (app === 'quickbooks' && !computer.quickBooks.running) send({ type: 'openQuickBooks' })
    if (app === 'connector' && !computer.connectorRunning) send({ type: 'startConnector' })
    open(app)
  }
}
