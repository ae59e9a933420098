/** A clock for a service that moves only when told to. */
export function testClock(start = '2026-03-02T18:00:00.000Z') {
  let ms = Date.parse(start)
  return {
    now: () => new Date(ms),
    pass(minutes: number) {
      ms += minutes * 60_000
    },
    passSeconds(seconds: number) {
      ms += seconds * 1000
    },
  }
}
