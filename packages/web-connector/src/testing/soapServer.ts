import http from 'node:http'
import type { AddressInfo } from 'node:net'

/** One SOAP call as it came in over the wire. */
interface ReceivedCall {
  operation: string
  /** Parameter name to text, entities decoded. */
  parameters: Record<string, string>
  rawHeaders: string[]
  body: string
}

/** What a server says to one call: a scalar or a list for the Result element, or the whole answer, or half of one. */
export type Reply =
  | string
  | string[]
  | { status?: number; contentType?: string; body: string | Buffer }
  | { drop: true }
  | { hang: true }
  | { half: string }

export interface SoapServer {
  url: string
  calls: ReceivedCall[]
  /** Names of the operations called, in order. */
  readonly order: string[]
  gets: string[]
  close(): Promise<void>
}

export type Answering = (call: ReceivedCall, calls: ReceivedCall[]) => Reply | Promise<Reply>

export interface SoapServerOptions {
  /** Status of GET on `/support` and on `/qbwc`. */
  supportStatus?: number
  certificateStatus?: number
}

/**
 * A server for the Web Connector, written against Intuit's guide alone and sharing no code with the client under test:
 * it takes requests apart with plain patterns.
 */
export async function startSoapServer(answering: Answering, options: SoapServerOptions = {}): Promise<SoapServer> {
  const calls: ReceivedCall[] = []
  const gets: string[] = []
  const server = http.createServer((request, response) => {
    if (request.method === 'GET') {
      gets.push(request.url ?? '')
      const isSupport = request.url?.startsWith('/support') ?? false
      response.writeHead((isSupport ? options.supportStatus : options.certificateStatus) ?? 200).end('ok')
      return
    }
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8')
      const call = { ...takeApart(body), rawHeaders: request.rawHeaders, body }
      calls.push(call)
      void Promise.resolve(answering(call, calls)).then((reply) => send(response, call.operation, reply))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://localhost:${port}`,
    calls,
    gets,
    get order() {
      return calls.map((call) => call.operation)
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function takeApart(body: string): Pick<ReceivedCall, 'operation' | 'parameters'> {
  const [, operation = ''] = /<soap:Body><(\w+) xmlns="http:\/\/developer\.intuit\.com\/"/.exec(body) ?? []
  const inside = new RegExp(`<${operation} xmlns="[^"]*">(.*)</${operation}>`, 's').exec(body)?.[1] ?? ''
  const parameters: Record<string, string> = {}
  for (const [, empty, name, text] of inside.matchAll(/<(\w+) \/>|<(\w+)>([^<]*)<\/\w+>/g)) {
    parameters[empty ?? name ?? ''] = decode(text ?? '')
  }
  return { operation, parameters }
}

function decode(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}

function encode(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** A correct answer's body. */
export function answerBody(operation: string, reply: string | string[]): string {
  const result = Array.isArray(reply) ? reply.map((text) => `<string>${encode(text)}</string>`).join('') : encode(reply)
  return `<?xml version="1.0" encoding="utf-8"?><soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><${operation}Response xmlns="http://developer.intuit.com/"><${operation}Result>${result}</${operation}Result></${operation}Response></soap:Body></soap:Envelope>`
}

function send(response: http.ServerResponse, operation: string, reply: Reply) {
  if (typeof reply === 'object' && 'hang' in reply) return
  if (typeof reply === 'object' && 'drop' in reply) {
    response.destroy()
    return
  }
  if (typeof reply === 'object' && 'half' in reply) {
    response.writeHead(200, { 'Content-Type': 'text/xml', 'Content-Length': reply.half.length * 2 })
    response.write(reply.half, () => response.destroy())
    return
  }
  const isWhole = typeof reply === 'object' && !Array.isArray(reply)
  const {
    status = 200,
    contentType = 'text/xml; charset=utf-8',
    body,
  } = isWhole ? reply : { body: answerBody(operation, reply) }
  response.writeHead(status, { 'Content-Type': contentType }).end(body)
}
