/** What is known of who calls besides what they say. */
export interface Caller {
  /** The connection's support reference, where the address that was called bears it. */
  reference: string | null
  /** Keeps what one call told for the next one on the same network connection. */
  socket: object
}
