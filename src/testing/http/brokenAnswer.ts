import { HttpResponse } from 'msw'
import type { FailureOrder } from './Failure'

/** A good answer with the ordered fault in it. */
export async function brokenAnswer(answer: Response, { failure, field }: FailureOrder): Promise<Response> {
  if (failure === 'html') return HttpResponse.html('<!doctype html><title>Sign in to the Wi-Fi</title>')
  if (failure === 'invalidJson') {
    const text = await answer.text()
    return new HttpResponse(text.slice(0, Math.floor(text.length / 2)), {
      headers: { 'content-type': 'application/json' },
    })
  }
  if (field === undefined) return answer
  const body: unknown = await answer.json()
  const path = field.split('.')
  const name = path.pop() ?? ''
  const holder = path.reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), body)
  if (!isRecord(holder)) throw new Error(`The answer has no field ${field}.`)
  if (failure === 'missingField') delete holder[name]
  else holder[name] = failure === 'scriptUrl' ? 'javascript:alert(document.domain)' : 'inventedNextYear'
  return HttpResponse.json(body as Parameters<typeof HttpResponse.json>[0], { status: answer.status })
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
