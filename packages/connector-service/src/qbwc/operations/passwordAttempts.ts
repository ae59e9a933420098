import { addMinutes } from 'date-fns/addMinutes'
import { isAfter } from 'date-fns/isAfter'
import { isBefore } from 'date-fns/isBefore'
import { subMinutes } from 'date-fns/subMinutes'
import { lockDesktop } from '../../desktop/lockDesktop'
import { inTransaction, type Scope } from '../../Scope'
import type { Desktop } from '../rows'

const mostFailures = 5
const spanMinutes = 10

/**
 * Takes one of the attempts that a user name has: five wrong passwords within ten minutes close it for ten minutes.
 * The attempt counts as wrong until {@link forgetAttempts}, so that many at once get no more checks than one after another.
 *
 * @param desktop - The connection of that name, or undefined; a name that nobody has is counted alike.
 * @returns whether the password may be checked.
 */
export async function takeAttempt(outer: Scope, userName: string, desktop: Desktop | undefined): Promise<boolean> {
  return inTransaction(outer, async ({ db, now }) => {
    if (desktop !== undefined) await lockDesktop({ db }, desktop.connection_id)
    const at = now()
    const failures = await db
      .selectFrom('password_failures')
      .select('at')
      .where('user_name', '=', userName)
      // A new password starts anew: the wrong ones were meant for the old one.
      .where('at', '>=', desktop?.password_issued_at ?? '')
      .orderBy('at', 'desc')
      .limit(mostFailures)
      .execute()
    const [newest, oldest] = [failures[0], failures[mostFailures - 1]]
    const isClosed =
      newest !== undefined &&
      oldest !== undefined &&
      !isAfter(newest.at, addMinutes(oldest.at, spanMinutes)) &&
      isBefore(at, addMinutes(newest.at, spanMinutes))
    if (isClosed) return false
    await db.insertInto('password_failures').values({ user_name: userName, at: at.toISOString() }).execute()
    return true
  })
}

/** The password was right: what went wrong before no longer counts. */
export async function forgetAttempts({ db }: Pick<Scope, 'db'>, userName: string) {
  await db.deleteFrom('password_failures').where('user_name', '=', userName).execute()
}

/** Forgets attempts that are too old to count. */
export async function sweepAttempts({ db, now }: Scope) {
  const oldest = subMinutes(now(), 2 * spanMinutes).toISOString()
  await db.deleteFrom('password_failures').where('at', '<', oldest).execute()
}
