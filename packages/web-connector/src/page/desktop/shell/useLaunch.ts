import { useComputer } from '../computer/ComputerContext'
import { useDesktop } from '../computer/DesktopContext'
import type { AppName } from './apps'

/** Starts a program that isn't running, and brings its window to the front. */
export function useLaunch(): (app: AppName) => void {
  const { computer, send } = useComputer()
  const { open } = useDesktop()

  return (app) => {
    if (app === 'quickbooks' && !computer.quickBooks.running) send({ type: 'openQuickBooks' })
    // One that runs already only comes to the front, and this page may not have heard yet that it doesn't.
    if (app === 'connector') send({ type: 'startConnector' })
    open(app)
  }
}
