/** The namespace of every operation, parameter and result; Intuit says it must not be changed. QBWC Programmer's Guide, chapter 5. */
export const operationsNamespace = 'http://developer.intuit.com/'

/** The SOAP 1.1 envelope, the only one that the Web Connector speaks. */
export const envelopeNamespace = 'http://schemas.xmlsoap.org/soap/envelope/'

/**
 * What the Web Connector may ask, with its parameters in their order and the type of the result.
 * Parameter names are significant. QBWC Programmer's Guide, chapter 5.
 */
export const soapOperations = {
  serverVersion: { parameters: [], returns: 'string' },
  clientVersion: { parameters: ['strVersion'], returns: 'string' },
  authenticate: { parameters: ['strUserName', 'strPassword'], returns: 'strings' },
  sendRequestXML: {
    parameters: ['ticket', 'strHCPResponse', 'strCompanyFileName', 'qbXMLCountry', 'qbXMLMajorVers', 'qbXMLMinorVers'],
    returns: 'string',
  },
  receiveResponseXML: { parameters: ['ticket', 'response', 'hresult', 'message'], returns: 'integer' },
  connectionError: { parameters: ['ticket', 'hresult', 'message'], returns: 'string' },
  getLastError: { parameters: ['ticket'], returns: 'string' },
  closeConnection: { parameters: ['ticket'], returns: 'string' },
  getInteractiveURL: { parameters: ['wcTicket', 'sessionID'], returns: 'string' },
  interactiveDone: { parameters: ['wcTicket'], returns: 'string' },
  interactiveRejected: { parameters: ['wcTicket', 'reason'], returns: 'string' },
  /** The other name of interactiveDone: the guide has one, a sample of Intuit's the other. */
  isInteractiveDone: { parameters: ['wcTicket'], returns: 'string' },
} as const satisfies Record<string, SoapOperation>

export interface SoapOperation {
  parameters: readonly string[]
  returns: 'string' | 'strings' | 'integer'
}

/** The name of something that the Web Connector may ask. */
export type OperationName = keyof typeof soapOperations

/** Whether a name is one that {@link soapOperations} has. */
export function isOperationName(name: string): name is OperationName {
  return Object.hasOwn(soapOperations, name)
}
