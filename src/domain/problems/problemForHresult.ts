import type { ProblemCode } from '../../api/schemas/problem'

const codes: Record<string, ProblemCode> = {
  '0x80040154': 'quickbooks_not_found',
  '0x80040400': 'data_rejected',
  '0x80040408': 'could_not_start_quickbooks',
  '0x8004040A': 'wrong_company_file',
  '0x80040410': 'single_user_mode',
  '0x80040414': 'dialog_open',
  '0x80040416': 'no_company_file_open',
  '0x80040418': 'access_not_granted',
  '0x8004041A': 'access_not_granted',
  '0x80040420': 'access_not_granted',
  '0x80040422': 'single_user_mode',
}

const usedByAnother = /another user|other user|in use|logged in|signed in|already has/i

/** What stands in the way, by the HRESULT with which QuickBooks refused and the message that came with it. */
export function problemForHresult(hresult: string, message: string): ProblemCode {
  const code = codes[normalHresult(hresult) ?? ''] ?? 'other'
  return code === 'could_not_start_quickbooks' ? startProblem(message) : code
}

/** Such as `0x8004040A`, however it was written; undefined for what is no HRESULT. */
export function normalHresult(hresult: string): string | undefined {
  const digits = /^(?:0x)?([0-9a-f]{8})$/i.exec(hresult.trim())?.[1]
  return digits === undefined ? undefined : `0x${digits.toUpperCase()}`
}

/** Why QuickBooks didn't start: there are several causes, and only the message tells them apart. */
export function startProblem(message: string): ProblemCode {
  return usedByAnother.test(message) ? 'company_file_in_use' : 'could_not_start_quickbooks'
}
