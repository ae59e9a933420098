/** Watches over a stream that may fall silent. */
export interface SilenceWatch {
  /** Aborts with the caller's, or when nothing was heard for too long. */
  readonly signal: AbortSignal
  readonly fellSilent: boolean
  /** Grants the whole time again; the first call starts the watch. */
  heard(): void
  /** Ends the watch, and lets go of what is still to come. */
  over(): void
}

/** Makes a watch that passes the caller's abort on with its reason. */
export function silenceWatch(longestMilliseconds: number, caller: AbortSignal | undefined): SilenceWatch {
  const controller = new AbortController()
  let fellSilent = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const passOn = () => controller.abort(caller?.reason)
  if (caller?.aborted) passOn()
  else caller?.addEventListener('abort', passOn, { once: true })
  return {
    signal: controller.signal,
    get fellSilent() {
      return fellSilent
    },
    heard() {
      clearTimeout(timer)
      timer = setTimeout(() => {
        fellSilent = true
        controller.abort(new DOMException('Nothing was heard for too long.', 'TimeoutError'))
      }, longestMilliseconds)
    },
    over() {
      clearTimeout(timer)
      caller?.removeEventListener('abort', passOn)
      controller.abort()
    },
  }
}
