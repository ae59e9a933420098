/** The Web Connector will not add this application. `code` is one of QBWC's, for instance `QBWC1001`. */
export class QwcRefusal extends Error {
  override name = 'QwcRefusal'
  constructor(
    readonly code: `QBWC${number}`,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}
