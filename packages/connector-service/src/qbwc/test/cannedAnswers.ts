import { xmlText } from '../soap/xmlCharacters'

interface CompanyFileAnswer {
  ownerId: string
  /** Null for a company file that nobody stamped. */
  fileId: string | null
  versions?: string[]
  computerName?: string
  /** What the QuickBooks computer's clock shows. */
  computerTime?: Date
}

/** What QuickBooks says of itself at the start of a session, personal data among it. */
export function hostCompanyPreferences(file: CompanyFileAnswer) {
  const { ownerId, fileId, versions = ['12.0', '13.0', '14.0', '15.0', '16.0'], computerName = 'FRONT-OFFICE' } = file
  const ticks = 621_355_968_000_000_000n + BigInt((file.computerTime ?? new Date()).getTime()) * 10_000n
  const extension = (name: string, value: string) =>
    `<DataExtRet><OwnerID>${ownerId}</OwnerID><DataExtName>${name}</DataExtName><DataExtType>STR255TYPE</DataExtType><DataExtValue>${value}</DataExtValue></DataExtRet>`
  return messageSet(
    `<HostQueryRs requestID="0" statusCode="0" statusSeverity="Info" statusMessage="Status OK"><HostRet><ProductName>QuickBooks Pro 2024</ProductName>${versions.map((version) => `<SupportedQBXMLVersion>${version}</SupportedQBXMLVersion>`).join('')}</HostRet></HostQueryRs>
<CompanyQueryRs requestID="1" statusCode="0" statusSeverity="Info" statusMessage="Status OK"><CompanyRet><CompanyName>Rock Castle</CompanyName><EIN>${employerNumber}</EIN>${fileId === null ? '' : extension('AppLock', `LOCKED:${computerName}:${ticks}`) + extension('FileID', fileId)}</CompanyRet></CompanyQueryRs>
<PreferencesQueryRs requestID="2" statusCode="0" statusSeverity="Info" statusMessage="Status OK"><PreferencesRet></PreferencesRet></PreferencesQueryRs>`,
  )
}

/** Personal data that must show up nowhere. */
export const employerNumber = '98-7654321'

/** The answer to the query in `request`, with the requestID that it bears. */
export function answerTo(request: string, records: string, attributes = '') {
  const name = /<(\w+Query)Rq /.exec(request)?.[1]
  const requestId = /requestID="(\w+)"/.exec(request)?.[1]
  return messageSet(
    `<${name}Rs requestID="${requestId}" statusCode="0" statusSeverity="Info" statusMessage="Status OK"${attributes}>${records}</${name}Rs>`,
  )
}

/** Nothing was deleted, and there are so many of each that was counted. */
export function checkAnswerTo(request: string, count: number) {
  const asked = [...request.matchAll(/<(\w+Query)Rq requestID="([\w-]+)"( metaData)?/g)]
  return messageSet(
    asked
      .map(([, name, requestId, isCount]) =>
        isCount === undefined
          ? `<${name}Rs requestID="${requestId}" statusCode="1" statusSeverity="Info" statusMessage="Nothing matches" />`
          : `<${name}Rs requestID="${requestId}" statusCode="0" statusSeverity="Info" statusMessage="Status OK" retCount="${count}" />`,
      )
      .join(''),
  )
}

/** QuickBooks refuses the query in `request`. */
export function refusalOf(request: string, statusCode = 3250, statusMessage = 'This feature is not enabled.') {
  const name = /<(\w+Query)Rq /.exec(request)?.[1]
  const requestId = /requestID="(\w+)"/.exec(request)?.[1]
  return messageSet(
    `<${name}Rs requestID="${requestId}" statusCode="${statusCode}" statusSeverity="Error" statusMessage="${xmlText(statusMessage)}" />`,
  )
}

/** Records of a list, `from` to `to`, or of transactions. */
export function records(element: string, from: number, to: number) {
  const identity = /^(?:Invoice|Bill|ReceivePayment)Ret$/.test(element) ? 'TxnID' : 'ListID'
  return Array.from(
    { length: to - from + 1 },
    (_, index) =>
      `<${element}><${identity}>${from + index}</${identity}><TimeModified>2026-01-02T03:04:05-08:00</TimeModified><Name>Number ${from + index}</Name></${element}>`,
  ).join('\n')
}

function messageSet(answers: string) {
  return `<?xml version="1.0" ?>\n<QBXML>\n<QBXMLMsgsRs>\n${answers}\n</QBXMLMsgsRs>\n</QBXML>\n`
}
