/**
 * What the request processor answers when it cannot work, by HRESULT. Texts follow Intuit's list of QBXMLRP2 errors in
 * meaning.
 */
const hresults = {
  '0x80040400': 'QuickBooks found an error when parsing the provided XML text stream.',
  '0x80040401': 'Could not access QuickBooks.',
  '0x80040402': 'There has been an unexpected error. See the qbsdklog.txt file for details.',
  '0x80040408': 'Could not start QuickBooks.',
  '0x8004040A': 'A QuickBooks company data file is already open and it is different from the one requested.',
  '0x8004040C': 'The BeginSession method has not been called or it did not succeed.',
  '0x8004040D': 'The ticket parameter is invalid.',
  '0x80040410': 'The QuickBooks company data file is currently open in a mode other than the one specified.',
  '0x80040414': 'A modal dialog box is showing in the QuickBooks user interface. It must be closed first.',
  '0x80040416': 'If QuickBooks is not running, a call to BeginSession must include the name of the company data file.',
  '0x80040418':
    'This application has not accessed this QuickBooks company data file before. Only the QuickBooks administrator can grant an application permission to access it for the first time.',
  '0x8004041A': 'This application does not have permission to access this QuickBooks company data file.',
  '0x80040420': 'The QuickBooks user has denied access.',
  '0x80040422':
    'This application requires single user file access mode, and there is another application or user sharing this company data file.',
  '0x80040423': 'The version of qbXML that was requested is not supported or is unknown.',
} as const

export type Hresult = keyof typeof hresults

/** QuickBooks refused. The message is Intuit's, and never holds data from the company file. */
export class HresultError extends Error {
  override name = 'HresultError'
  constructor(
    readonly hresult: Hresult,
    message: string = hresults[hresult],
  ) {
    super(message)
  }
}
