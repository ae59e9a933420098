import { createContext, use } from 'react'
import type { Snapshot } from '../../Snapshot'
import type { Command } from '../../server/commandSchema'

export interface Computer extends Snapshot {
  /** Resolves to whether the computer took it. A refusal shows beside the computer, so a caller need not wait. */
  send(this: void, command: Command): Promise<boolean>
}

export const ComputerContext = createContext<Computer | null>(null)

/** The computer that is on the screen. */
export function useComputer(): Computer {
  const computer = use(ComputerContext)
  if (!computer) throw new Error('useComputer needs a ComputerContext above it.')
  return computer
}
