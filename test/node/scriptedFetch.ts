import { vi } from 'vitest'

/** One answer of a scripted `fetch`: an answer, what makes one, or an error to fail with. */
export type ScriptedAnswer = Response | Error | ((request: Request) => Response | Promise<Response>)

/** A `fetch` that gives the answers in turn, the last one for ever, and keeps the requests. */
export function scriptedFetch(...answers: ScriptedAnswer[]) {
  const requests: Request[] = []
  const fetch = vi.fn(async (input: RequestInfo | URL, init?: RequestInit) => {
    const request = new Request(input, init)
    requests.push(request)
    const answer = answers[Math.min(requests.length, answers.length) - 1]
    if (answer instanceof Error) throw answer
    if (typeof answer === 'function') return answer(request)
    if (!answer) throw new Error('The script has no answer.')
    return answer.clone()
  })
  return { fetch, requests }
}

/** An answer that never comes; it fails as `fetch` does when its signal aborts. */
export function neverAnswers({ signal }: Request): Promise<Response> {
  return new Promise((_resolve, reject) => {
    if (signal.aborted) reject(signal.reason)
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}

/** The contract's error body. */
export function errorAnswer(status: number, headers: Record<string, string> = {}, rest: object = {}): Response {
  const body = { statusCode: status, error: 'In words', correlationId: 'correlation-1', ...rest }
  return Response.json(body, { status, headers })
}
