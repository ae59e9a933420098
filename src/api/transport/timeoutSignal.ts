/** A signal that aborts with the caller's, or with a `TimeoutError` unless `clear()` comes first. */
export interface TimeoutSignal {
  readonly signal: AbortSignal
  readonly timedOut: boolean
  /** Ends the time limit. The caller's abort still passes, to an answer that is being read. */
  clear(): void
  /** Ends the time limit and lets go of the caller's signal, on which later calls may hang too. */
  release(): void
}

/** Bounds a wait in time. The caller's own abort passes through with its reason. */
export function timeoutSignal(milliseconds: number, caller: AbortSignal | undefined): TimeoutSignal {
  const controller = new AbortController()
  let missed = false
  const timer = setTimeout(() => {
    missed = true
    controller.abort(new DOMException('The deadline passed.', 'TimeoutError'))
  }, milliseconds)
  const passOn = () => controller.abort(caller?.reason)
  if (caller?.aborted) passOn()
  else caller?.addEventListener('abort', passOn, { once: true })
  const clear = () => clearTimeout(timer)
  controller.signal.addEventListener('abort', clear, { once: true })
  return {
    signal: controller.signal,
    get timedOut() {
      return missed
    },
    clear,
    release: () => {
      clear()
      caller?.removeEventListener('abort', passOn)
    },
  }
}
