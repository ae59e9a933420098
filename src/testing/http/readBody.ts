import { Refusal } from './Refusal'

const largestBody = 64 * 1024

/** A request's text; throws a {@link Refusal} 413 above 64 kB and 415 for anything but JSON. */
export async function readBody(request: Request): Promise<string> {
  const text = await request.text()
  if (text === '') return text
  if (new TextEncoder().encode(text).byteLength > largestBody) throw new Refusal(413, 'The body is too large.')
  if (!/^application\/json\b/.test(request.headers.get('content-type') ?? '')) {
    throw new Refusal(415, 'The body must be application/json.')
  }
  return text
}

/** The text as JSON; undefined where there is none. Throws a {@link Refusal} 400. */
export function parseBody(text: string): unknown {
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    throw new Refusal(400, 'The body is not valid JSON.')
  }
}
