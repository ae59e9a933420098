/** Watches over a stream that may fall silent. */
export interface IdleTimeout {
  /** Aborts with the caller's, or when nothing has come for too long. */
  readonly signal: AbortSignal
  readonly timedOut: boolean
  /** Grants the whole time again; the first call starts the watch. */
  touch(): void
  /** Ends the watch, and lets go of what is still to come. */
  dispose(): void
}

/** Makes a watch that passes the caller's abort on with its reason. */
export function idleTimeout(longestMs: number, caller: AbortSignal | undefined): IdleTimeout {
  const controller = new AbortController()
  let fellSilent = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const passOn = () => controller.abort(caller?.reason)
  if (caller?.aborted) passOn()
  else caller?.addEventListener('abort', passOn, { once: true })
  return {
    signal: controller.signal,
    get timedOut() {
      return fellSilent
    },
    touch() {
      clearTimeout(timer)
      timer = setTimeout(() => {
        fellSilent = true
        controller.abort(new DOMException('Nothing was heard for too long.', 'TimeoutError'))
      }, longestMs)
    },
    dispose() {
      clearTimeout(timer)
      caller?.removeEventListener('abort', passOn)
      controller.abort()
    },
  }
}
