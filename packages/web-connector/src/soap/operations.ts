/** The namespace of every operation and answer (QBWC Programmer's Guide, chapter 5). The trailing slash belongs to it. */
export const serviceNamespace = 'http://developer.intuit.com/'

/**
 * The operations that a Web Connector calls, each with its parameters in the order of the WSDL
 * (QBWC Programmer's Guide, chapter 5).
 */
export const operations = {
  serverVersion: [],
  clientVersion: ['strVersion'],
  authenticate: ['strUserName', 'strPassword'],
  sendRequestXML: [
    'ticket',
    'strHCPResponse',
    'strCompanyFileName',
    'qbXMLCountry',
    'qbXMLMajorVers',
    'qbXMLMinorVers',
  ],
  receiveResponseXML: ['ticket', 'response', 'hresult', 'message'],
  connectionError: ['ticket', 'hresult', 'message'],
  getLastError: ['ticket'],
  closeConnection: ['ticket'],
  getInteractiveURL: ['wcTicket', 'sessionID'],
  interactiveDone: ['wcTicket'],
  interactiveRejected: ['wcTicket', 'reason'],
} as const

export type Operation = keyof typeof operations
export type ParametersOf<Name extends Operation> = Record<(typeof operations)[Name][number], string>
