/** A stretch of time as a clock counts it. */
export interface Duration {
  days: number
  /** 0 to 23. */
  hours: number
  /** 0 to 59. */
  minutes: number
  /** 0 to 59. */
  seconds: number
}

/** From one moment to another, whole seconds; nothing when the second isn't later. A day is 24 hours. */
export function duration(from: Date, to: Date): Duration {
  const seconds = Math.max(0, Math.floor((to.getTime() - from.getTime()) / 1000))
  return {
    days: Math.floor(seconds / 86_400),
    hours: Math.floor(seconds / 3600) % 24,
    minutes: Math.floor(seconds / 60) % 60,
    seconds: seconds % 60,
  }
}
