import { changeDesktop } from '../../desktop/changeDesktop'
import { lockDesktop } from '../../desktop/lockDesktop'
import { inTransaction } from '../../Scope'
import type { ServiceContext } from '../../ServiceContext'
import { problemChange } from '../problems/problemChange'
import { problemText } from '../problems/problemText'
import type { Caller } from './Caller'

/** The first Web Connector that takes all four slots of an authenticate answer. QBWC Programmer's Guide, chapter 10. */
const oldestSupported = '2.0'

const longestVersion = 40

// clientVersion comes before authenticate and names no user: the network connection is what the two have in common.
const versions = new WeakMap<object, string>()

/** Answers `""` to go on, or `E:` and what to do to a Web Connector that is too old. A version we can't read may go on. */
export async function clientVersion(context: ServiceContext, version: string, caller: Caller): Promise<string> {
  const known = version.trim().slice(0, longestVersion)
  if (known !== '') versions.set(caller.socket, known)
  if (!isOlder(known, oldestSupported)) return ''
  if (caller.reference !== null) await tellOutdated(context, caller.reference, known)
  return `E:${problemText('connector_outdated')}`
}

/** The version that a caller told before, or null. */
export function versionOf({ socket }: Caller): string | null {
  return versions.get(socket) ?? null
}

async function tellOutdated(context: ServiceContext, reference: string, version: string) {
  const found = await context.db
    .selectFrom('desktop_connections')
    .select('connection_id')
    .where('support_reference', '=', reference)
    .executeTakeFirst()
  if (found === undefined) return
  await inTransaction(context, async (scope) => {
    const desktop = await lockDesktop(scope, found.connection_id)
    if (desktop === undefined) return
    const problem = { code: 'connector_outdated', webConnectorCode: 'QBWC1037', detail: version } as const
    const { change, entries } = problemChange(desktop, problem, scope.now())
    await changeDesktop(
      scope,
      found.connection_id,
      { ...change, web_connector_version: version, last_contact_at: scope.now().toISOString() },
      ...entries,
    )
  })
}

function isOlder(version: string, than: string) {
  if (!/^\d+(\.\d+)*$/.test(version)) return false
  const [parts, others] = [version, than].map((text) => text.split('.').map(Number))
  if (parts === undefined || others === undefined) return false
  for (const [index, other] of others.entries()) {
    const part = parts[index] ?? 0
    if (part !== other) return part < other
  }
  return false
}
