import { setTimeout as delay } from 'node:timers/promises'
import type { QuickBooksComputer } from '../../computer/QuickBooksComputer'
import type { Snapshot } from '../Snapshot'
import type { PausableClock } from './createPausableClock'

/** A simulated computer on a desk: it can sleep, be slow, and find its files in use elsewhere. */
export interface CustomerPc {
  readonly computer: QuickBooksComputer
  snapshot(): Snapshot
  /** Calls back after every change. Returns how to stop. */
  subscribe(listener: () => void): () => void
  setAsleep(asleep: boolean): void
  setSlow(slow: boolean): void
  setInUseElsewhere(inUseElsewhere: boolean): void
}

export interface CustomerPcOptions {
  computer: QuickBooksComputer
  /** The clock that the computer was made with. */
  clock: PausableClock
  /** Milliseconds that QuickBooks takes for a request. */
  requestMs: number
  /** The same when it was told to be slow. */
  slowRequestMs: number
}

export function createCustomerPc({ computer, clock, requestMs, slowRequestMs }: CustomerPcOptions): CustomerPc {
  const listeners = new Set<() => void>()
  const wakings = new Set<() => void>()
  let asleep = false
  let slow = false

  const { faults, companyFiles } = computer.quickBooks
  faults.beforeRequest = async () => {
    await delay(slow ? slowRequestMs : requestMs)
    if (asleep) await new Promise<void>((resolve) => wakings.add(resolve))
  }

  const changed = () => {
    if (asleep) clock.pause()
    else clock.resume()
    for (const listener of listeners) listener()
  }

  return {
    computer,
    snapshot: () => {
      return {
        computer: computer.state,
        asleep,
        inUseElsewhere: faults.inUseElsewhere !== undefined,
        slow,
      }
    },
    subscribe(listener) {
      listeners.add(listener)
      const stop = computer.subscribe(listener)
      return () => {
        listeners.delete(listener)
        stop()
      }
    },
    setAsleep(value) {
      asleep = value
      changed()
      if (asleep) return
      for (const wake of wakings) wake()
      wakings.clear()
    },
    setSlow(value) {
      slow = value
      changed()
    },
    setInUseElsewhere(value) {
      if (value) faults.inUseElsewhere = new Set(companyFiles.map(({ path }) => path))
      else delete faults.inUseElsewhere
      changed()
    },
  }
}
