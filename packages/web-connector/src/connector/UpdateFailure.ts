/** An update came to an end before its work was done. The message is what the row shows after "Last result:". */
export class UpdateFailure extends Error {
  override name = 'UpdateFailure'
  /** Requests that QuickBooks had got by then. */
  requestCount = 0

  constructor(
    readonly code: `QBWC${number}` | null,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}
