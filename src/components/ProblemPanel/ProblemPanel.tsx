'use client'
import { ConnectionsRoot } from '../ui/ConnectionsRoot'
import type { OwnMessages } from '../ui/OwnMessages'
import { DesktopGate } from '../ui/DesktopGate'
import { CurrentProblem } from './CurrentProblem'

/** Props of {@link ProblemPanel}. */
export interface ProblemPanelProps extends OwnMessages {
  /** The QuickBooks Desktop connection. */
  connectionId: string
}

/**
 * What stands between the customer's QuickBooks and you, and what to do about it. Shows nothing while all is well,
 * and goes away by itself when QuickBooks answers again.
 */
export function ProblemPanel({ connectionId, messages }: ProblemPanelProps) {
  return (
    <ConnectionsRoot messages={messages}>
      <DesktopGate connectionId={connectionId}>{(desktop) => <CurrentProblem desktop={desktop} />}</DesktopGate>
    </ConnectionsRoot>
  )
}
