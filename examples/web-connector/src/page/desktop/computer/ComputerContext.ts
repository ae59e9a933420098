import { createContext, use } from 'react'
import type { Snapshot } from '../../Snapshot'
import type { Command } from '../../server/commandSchema'

export interface Computer extends Snapshot {
  /** A refusal shows beside the computer, so a caller need not wait for it. */
  send(this: void, command: Command): void
}

export const ComputerContext = createContext<Computer | null>(null)

/** The computer that is on the screen. */
export function useComputer(): Computer {
  const computer = use(ComputerContext)
  if (!computer) throw new Error('useComputer needs a ComputerContext above it.')
  return computer
}
