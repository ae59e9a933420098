import { createHmac } from 'node:crypto'
import { addMinutes } from 'date-fns/addMinutes'
import { isAfter } from 'date-fns/isAfter'
import { isBefore } from 'date-fns/isBefore'
import { subMinutes } from 'date-fns/subMinutes'
import { lockDesktop } from '../../desktop/lockDesktop'
import { inTransaction, type Scope } from '../../Scope'
import type { Settings } from '../../settings/Settings'
import type { Desktop } from '../rows'

const mostFailures = 5
const spanMinutes = 10

/** Someone who signs in: the name, what was typed, and the connection of that name, undefined where nobody has it. */
export interface Attempt {
  userName: string
  password: string
  desktop: Desktop | undefined
}

/**
 * Takes one of the attempts that a user name has: five different wrong passwords within ten minutes lock it for ten minutes.
 * A password that was tried before teaches a guesser nothing, so it takes no further attempt: a Web Connector that repeats an
 * old one locks nobody out. The attempt counts as wrong until {@link forgetAttempts}, so that many at once get no more checks
 * than one after another. A name that nobody has is counted alike.
 *
 * @returns whether the password may be checked.
 */
export async function takeAttempt(
  outer: Scope & { settings: Pick<Settings, 'signingSecret'> },
  { userName, password, desktop }: Attempt,
): Promise<boolean> {
  const key = createHmac('sha256', outer.settings.signingSecret)
    .update(JSON.stringify(['wrong password', userName, password]))
    .digest('base64url')
  return inTransaction(outer, async ({ db, now }) => {
    if (desktop !== undefined) await lockDesktop({ db }, desktop.connection_id)
    const at = now()
    const failures = await failuresOf({ db }, userName, desktop?.password_issued_at ?? null)
    if (failures.some(({ password_key }) => password_key === key)) return true
    const until = lockEnd(failures)
    if (until !== null && isBefore(at, until)) return false
    await db
      .insertInto('password_failures')
      .values({ user_name: userName, password_key: key, at: at.toISOString() })
      .execute()
    return true
  })
}

/** How many different wrong passwords came since the last right one, and until when the name is locked; null: it isn't. */
export async function wrongPasswords({ db, now }: Pick<Scope, 'db' | 'now'>, desktop: Desktop) {
  const failures = await failuresOf({ db }, desktop.user_name, desktop.password_issued_at)
  const until = lockEnd(failures)
  return { count: failures.length, lockedUntil: until !== null && isBefore(now(), until) ? until.toISOString() : null }
}

/** Newest first. */
function failuresOf({ db }: Pick<Scope, 'db'>, userName: string, passwordIssuedAt: string | null) {
  return (
    db
      .selectFrom('password_failures')
      .select(['at', 'password_key'])
      .where('user_name', '=', userName)
      // A new password starts anew: the wrong ones were meant for the old one.
      .where('at', '>=', passwordIssuedAt ?? '')
      .orderBy('at', 'desc')
      .execute()
  )
}

/** Ten minutes after the newest of five that came within ten; null where there were no such five. */
function lockEnd(failures: readonly { at: string }[]) {
  const [newest, oldest] = [failures[0], failures[mostFailures - 1]]
  if (newest === undefined || oldest === undefined) return null
  return isAfter(newest.at, addMinutes(oldest.at, spanMinutes)) ? null : addMinutes(newest.at, spanMinutes)
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
