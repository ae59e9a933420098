import type { Problem } from '../../api/schemas/problem'

/** The codes by which support knows what happened. */
export type ProblemCodes = Partial<Pick<Problem, 'code' | 'webConnectorCode' | 'hresult'>>

/** The codes to quote to support, ours first; empty where there are none. */
export function problemCodeText({ code, webConnectorCode, hresult }: ProblemCodes): string {
  return [code, webConnectorCode, hresult].filter(Boolean).join(' · ')
}
