import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'

/** `none`: not refused. `refused`: the newest password is not what was entered. `answered`: refused, and a newer one was made since. */
export type PasswordProblem = 'none' | 'refused' | 'answered'

/** Whether the Web Connector's last sign-in was refused, and whether a new password was made since. */
export function passwordProblem({ problem, setup }: Pick<QuickBooksDesktop, 'problem' | 'setup'>): PasswordProblem {
  if (problem?.code !== 'wrong_password') return 'none'
  const issuedAt = setup.passwordIssuedAt
  return issuedAt !== null && Date.parse(issuedAt) > Date.parse(problem.observedAt) ? 'answered' : 'refused'
}
