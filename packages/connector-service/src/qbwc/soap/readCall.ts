import type { SoapCall } from './readEnvelope'
import { envelopeReader } from './readEnvelope'
import { SoapFault } from './SoapFault'

interface ReadingLimits {
  /** More than this many bytes aren't kept: the request is refused (HTTP 413) without reading on, or cut. */
  maxBytes: number
  /** Whether a request that is too large is one to read to its end without keeping it, so that it can be answered in its own words. */
  mayBeCut(call: SoapCall): Promise<boolean>
}

/** Of a request that is cut, more than so many times what is kept isn't read either. */
const furthest = 16

/**
 * Reads one request from its bytes as they arrive.
 *
 * @throws {@link SoapFault} for anything but a well-formed UTF-8 SOAP 1.1 request for a known operation.
 */
export async function readCall(bytes: AsyncIterable<Uint8Array>, limits: ReadingLimits): Promise<SoapCall> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const reader = envelopeReader()
  let size = 0
  let cut: SoapCall | undefined
  for await (const chunk of bytes) {
    size += chunk.byteLength
    if (size > limits.maxBytes) {
      cut ??= await cutCall(reader.cut(), limits)
      if (size > limits.maxBytes * furthest) throw tooLarge()
    } else reader.write(decoded(() => decoder.decode(chunk, { stream: true })))
  }
  if (cut !== undefined) return cut
  reader.write(decoded(() => decoder.decode()))
  return reader.end()
}

async function cutCall(call: SoapCall | undefined, { mayBeCut }: ReadingLimits) {
  if (call === undefined || !(await mayBeCut(call))) throw tooLarge()
  return call
}

/** The fault for a request that is larger than what is taken. */
export function tooLarge() {
  return new SoapFault('Client', 'The request is too large.', 413)
}

function decoded(decode: () => string) {
  try {
    return decode()
  } catch {
    throw new SoapFault('Client', 'The request is not UTF-8.')
  }
}
