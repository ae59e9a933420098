import { changeDesktop } from '../../desktop/changeDesktop'
import { lockDesktop } from '../../desktop/lockDesktop'
import { inTransaction } from '../../Scope'
import { isPassword } from '../../security/passwordHash'
import type { ServiceContext } from '../../ServiceContext'
import { problemChange } from '../problems/problemChange'
import type { Desktop } from '../rows'
import { newTicket } from '../session/newTicket'
import type { Caller } from './Caller'
import { versionOf } from './clientVersion'
import { contact } from './contact'
import { forgetAttempts, takeAttempt } from './passwordAttempts'
import { exchangesData, signIn } from './signIn'

const longestUserName = 200

/**
 * Answers who signs in with a ticket and what to do: `""` or the path of the company file to open, `none` when there is
 * nothing to do, `nvu` for a wrong user name or password. Always four texts: with fewer, some Web Connectors fail.
 */
export async function authenticate(
  context: ServiceContext,
  userName: string,
  typed: string,
  caller: Caller,
): Promise<[ticket: string, outcome: string, postponeSeconds: '', everySeconds: '']> {
  // Ours are short; what is longer is nobody's, and not worth keeping account of.
  if (userName.length > longestUserName) return refusal()
  // A password that was copied often brings a blank or a line break along; ours have none.
  const password = typed.trim()
  const desktop = await context.db
    .selectFrom('desktop_connections')
    .selectAll()
    .where('user_name', '=', userName)
    .executeTakeFirst()
  const mayCheck = await takeAttempt(context, { userName, password, desktop })
  const isRight = mayCheck && (await isPassword(password, desktop?.password_hash ?? null, context.passwordCost))
  if (desktop === undefined) return refusal()
  if (!isRight) {
    await tellWrongPassword(context, desktop, caller)
    return refusal()
  }
  await forgetAttempts(context, userName)
  const { ticket, outcome } = await signIn(context, desktop, versionOf(caller))
  return [ticket ?? newTicket(), outcome, '', '']
}

/** The ticket opens nothing: closeConnection will come with it. */
function refusal(): [string, string, '', ''] {
  return [newTicket(), 'nvu', '', '']
}

async function tellWrongPassword(context: ServiceContext, { connection_id }: Desktop, caller: Caller) {
  await inTransaction(context, async (scope) => {
    const desktop = await lockDesktop(scope, connection_id)
    if (desktop === undefined) return
    const now = scope.now()
    if (!(await exchangesData(scope, connection_id))) {
      await changeDesktop(scope, connection_id, contact(desktop, versionOf(caller), now))
      return
    }
    const problem = { code: 'wrong_password', webConnectorCode: 'QBWC1040' } as const
    const { change, entries } = problemChange(desktop, problem, now)
    await changeDesktop(scope, connection_id, { ...change, ...contact(desktop, versionOf(caller), now) }, ...entries)
  })
}
