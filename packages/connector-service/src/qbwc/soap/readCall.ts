import type { SoapCall } from './readEnvelope'
import { envelopeReader } from './readEnvelope'
import { SoapFault } from './SoapFault'

/**
 * Reads one request from its bytes as they arrive.
 *
 * @param maxBytes - More than this many bytes are refused (HTTP 413) without reading on.
 * @throws {@link SoapFault} for anything but a well-formed UTF-8 SOAP 1.1 request for a known operation.
 */
export async function readCall(bytes: AsyncIterable<Uint8Array>, maxBytes: number): Promise<SoapCall> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const reader = envelopeReader()
  let size = 0
  for await (const chunk of bytes) {
    size += chunk.byteLength
    if (size > maxBytes) throw new SoapFault('Client', 'The request is too large.', 413)
    reader.write(decoded(() => decoder.decode(chunk, { stream: true })))
  }
  reader.write(decoded(() => decoder.decode()))
  return reader.end()
}

function decoded(decode: () => string) {
  try {
    return decode()
  } catch {
    throw new SoapFault('Client', 'The request is not UTF-8.')
  }
}
