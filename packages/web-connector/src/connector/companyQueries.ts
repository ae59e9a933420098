import { supportedVersions } from '../quickbooks/qbxml/supportedVersions'
import { escapeText } from '../xml/escapeText'

/** The queries behind strHCPResponse, in one document, asking for this OwnerID's private data. */
export function companyQueries(ownerId: string): string {
  const owner = `<OwnerID>${escapeText(ownerId)}</OwnerID>`
  const queries = `<HostQueryRq requestID="0" /><CompanyQueryRq requestID="1">${owner}</CompanyQueryRq><PreferencesQueryRq requestID="2" />`
  return `<?xml version="1.0" ?><?qbxml version="5.0"?><QBXML><QBXMLMsgsRq onError="continueOnError">${queries}</QBXMLMsgsRq></QBXML>`
}

const [majorVersion = '', minorVersion = ''] = (supportedVersions.at(-1) ?? '').split('.')

/** The newest qbXML that QuickBooks takes, as sendRequestXML tells the server. */
export const highestVersion = { majorVersion, minorVersion }
