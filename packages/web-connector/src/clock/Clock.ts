/** Time as the simulated computer knows it, so that tests need not wait for minutes to pass. */
export interface Clock {
  now(): Date
  /** Resolves after so many milliseconds. Rejects with the signal's reason when it aborts first. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>
  /** Calls back once after so many milliseconds. Returns how to cancel. */
  after(milliseconds: number, callback: () => void): () => void
}
