import { onTestFinished } from 'vitest'
import { WebService } from 'web-connector'
import { hostCompanyPreferences } from './cannedAnswers'
import type { TestConnection } from './newConnection'

/** A Web Connector that says exactly what a test tells it to, in whatever order; its reader of answers is strict. */
export function conversation(connection: TestConnection, path = '/qbwc') {
  const web = new WebService({ url: new URL(`${connection.service.url}${path}`) })
  onTestFinished(() => web.close())

  const authenticate = (password = connection.password, userName = connection.userName) =>
    web.callForStrings('authenticate', { strUserName: userName, strPassword: password })

  const send = (ticket: string, strHCPResponse = '', strCompanyFileName = companyPath) =>
    web.callForString('sendRequestXML', {
      ticket,
      strHCPResponse,
      strCompanyFileName,
      qbXMLCountry: 'US',
      qbXMLMajorVers: '13',
      qbXMLMinorVers: '0',
    })

  return {
    web,
    authenticate,
    send,
    /** The ticket of a session that was let in. */
    async signIn() {
      const [ticket = '', outcome = ''] = await authenticate()
      if (['nvu', 'none', 'busy'].includes(outcome)) throw new Error(`authenticate answered ${outcome}`)
      return ticket
    },
    /** The first sendRequestXML, with the right company file open. */
    async sendFirst(ticket: string) {
      const { owner_id, file_id } = await connection.row()
      const computerTime = connection.service.context.now()
      return send(ticket, hostCompanyPreferences({ ownerId: owner_id, fileId: file_id, computerTime }))
    },
    receive: (ticket: string, response: string, hresult = '', message = '') =>
      web.callForInteger('receiveResponseXML', { ticket, response, hresult, message }),
    lastError: (ticket: string) => web.callForString('getLastError', { ticket }),
    close: (ticket: string) => web.callForString('closeConnection', { ticket }),
    connectionError: (ticket: string, hresult: string, message = 'QuickBooks said no.') =>
      web.callForString('connectionError', { ticket, hresult, message }),
  }
}

export const companyPath = String.raw`C:\QuickBooks\Rock Castle.qbw`
