export type FaultCode = 'VersionMismatch' | 'MustUnderstand' | 'Client' | 'Server'

/** A request that can't be answered in-band. Its message goes to the caller, so it bears nothing of what was sent. */
export class SoapFault extends Error {
  override readonly name = 'SoapFault'

  constructor(
    readonly code: FaultCode,
    message: string,
    /** SOAP 1.1 over HTTP answers faults with 500, whoever is to blame. */
    readonly statusCode: number = 500,
  ) {
    super(message)
  }
}
