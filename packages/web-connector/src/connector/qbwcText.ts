/** What the Web Connector's windows say, by code (QBWC Programmer's Guide, appendix A). `detail` is QuickBooks' own message, or ''. */
const texts = {
  QBWC1003: (detail: string) => `The application support URL answered with HTTP status ${detail}.`,
  QBWC1007: (detail: string) =>
    joined(
      'An error occurred when connecting to QuickBooks.',
      detail,
      'Please fix the problem and click Retry to try again.',
    ),
  QBWC1013: (detail: string) =>
    joined('Error connecting to QuickBooks. Returning error message to application.', detail),
  QBWC1022: (detail: string) =>
    joined(
      'An error occurred when connecting to QuickBooks.',
      detail,
      'Please fix the problem and click OK to try again.',
    ),
  QBWC1023: (detail: string) => joined('Unable to connect to QuickBooks. Task could not be completed. Reason:', detail),
  QBWC1026: (detail: string) => joined('There was some problem adding fileID.', detail),
  QBWC1039: (detail: string) =>
    joined('There was a problem adding the application to registry. Check QWCLog.txt for details.', detail),
  QBWC1040: () => 'Web connector did not provide a valid username and/or password.',
  QBWC1048: (detail: string) =>
    joined('QuickBooks Web Connector could not verify the web application server certificate.', detail),
} as const satisfies Record<string, (detail: string) => string>

export type QbwcTextCode = keyof typeof texts

export function qbwcText(code: QbwcTextCode, detail = ''): string {
  return texts[code](detail)
}

/** The text for a code that may be any; for one that isn't in the table, the detail alone. */
export function qbwcTextOrDetail(code: string | null, detail: string): string {
  return code !== null && isInTable(code) ? qbwcText(code, detail) : detail
}

function isInTable(code: string): code is QbwcTextCode {
  return Object.hasOwn(texts, code)
}

function joined(...parts: string[]): string {
  return parts.filter((part) => part !== '').join(' ')
}
