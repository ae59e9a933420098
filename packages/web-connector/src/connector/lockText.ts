// .NET counts in units of 100 ns from the year 1; 1970 began at this many.
const ticksAt1970 = 621_355_968_000_000_000n

/** AppLock's value during an update: `LOCKED:MACHINE:ticks`, the 18-digit .NET time. */
export function lockText(machineName: string, at: Date): string {
  return `LOCKED:${machineName}:${ticksAt1970 + BigInt(at.getTime()) * 10_000n}`
}

/** The machine that holds the lock, or null when it is free. */
export function lockHolder(appLock: string): string | null {
  return /^LOCKED:(?<machine>.*):\d+$/.exec(appLock)?.groups?.machine ?? null
}
