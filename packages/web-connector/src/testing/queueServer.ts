import { startSoapServer, type Answering, type Reply, type SoapServer, type SoapServerOptions } from './soapServer'

export interface QueueOptions extends SoapServerOptions {
  /** The qbXML requests to hand out, one after the other. */
  requests?: string[]
  /** Answers other than the usual ones, by operation. A list is used up one by one, then the usual answer is given. */
  replies?: Partial<Record<string, Reply[]>>
  password?: string
}

export interface QueueServer extends SoapServer {
  /** What came in with receiveResponseXML. */
  readonly responses: string[]
}

/** A server that hands out requests in turn and otherwise says what a correct one says. */
export async function startQueueServer(options: QueueOptions = {}): Promise<QueueServer> {
  const { requests = [], replies = {}, password = 'open sesame' } = options
  const remaining = Object.fromEntries(Object.entries(replies).map(([name, list]) => [name, [...(list ?? [])]]))
  const responses: string[] = []
  let sent = 0
  const answering: Answering = ({ operation, parameters }) => {
    const ordered = remaining[operation]?.shift()
    if (operation === 'receiveResponseXML') responses.push(parameters.response ?? '')
    if (operation === 'sendRequestXML' && ordered === undefined) sent += 1
    if (ordered !== undefined) return ordered
    if (operation === 'serverVersion') return '1.0'
    if (operation === 'authenticate') {
      return ['{TICKET}', parameters.strPassword === password ? (requests.length > 0 ? '' : 'none') : 'nvu', '', '']
    }
    if (operation === 'sendRequestXML') return requests[sent - 1] ?? ''
    if (operation === 'receiveResponseXML') return String(Math.floor((sent * 100) / requests.length))
    if (operation === 'connectionError') return 'done'
    if (operation === 'closeConnection') return 'OK'
    return ''
  }
  const server = await startSoapServer(answering, options)
  return Object.defineProperty(server as QueueServer, 'responses', { value: responses })
}
