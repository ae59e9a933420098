import type { Problem } from '../../api/schemas/problem'

/** The codes to quote to support, ours first. */
export function problemCodeText({ code, webConnectorCode, hresult }: Problem): string {
  return [code, webConnectorCode, hresult].filter(Boolean).join(' · ')
}
