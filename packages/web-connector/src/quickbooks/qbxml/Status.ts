/** What a response says about its request (Intuit, Status Codes in Response Messages). */
export interface Status {
  code: number
  severity: 'Info' | 'Warn' | 'Error'
  message: string
}

export const statusOk: Status = { code: 0, severity: 'Info', message: 'Status OK' }

export const statusNoMatch: Status = {
  code: 1,
  severity: 'Info',
  message: 'A query request did not find a matching object in QuickBooks',
}

export function statusNotAllFound(name: string): Status {
  const message = `The query request has not been fully completed. There was a required element ("${name}") that could not be found in QuickBooks.`
  return { code: 500, severity: 'Warn', message }
}

/** A request that QuickBooks understood and did not carry out. */
export class RequestRefused extends Error {
  override name = 'RequestRefused'
  readonly status: Status

  constructor(code: number, message: string) {
    super(message)
    this.status = { code, severity: 'Error', message }
  }
}
