import type { IssuedPassword } from 'connections-sdk/contract'
import type { FastifyInstance } from 'fastify'
import { withIdempotency } from '../http/withIdempotency'
import { HttpError } from '../http/HttpError'
import { parseInput } from '../http/parseInput'
import { connectionParams } from '../http/pathParams'
import { hashPassword } from '../security/passwordHash'
import { newPassword } from '../security/randomText'
import { partOfSetup } from '../security/requireSetupOnly'
import type { RouteOptions } from '../ServiceContext'
import { changeDesktop } from './changeDesktop'
import { desktopPath } from './desktopPath'
import { lockOwnedConnection } from './lockOwnedConnection'

/** The Web Connector's password: shown once, stored as a hash; a new one makes the earlier one stop. */
export async function passwordRoutes(app: FastifyInstance, { context }: RouteOptions) {
  app.post(`${desktopPath}/password`, partOfSetup, async (request, reply) => {
    const { companyId, connectionId } = parseInput(connectionParams, request.params)
    const password = newPassword()
    // Before the transaction, which would otherwise be held for as long as hashing takes.
    const hash = await hashPassword(password, context.passwordCost)
    return withIdempotency(context, request, reply, companyId, async (scope) => {
      const { status, user_name } = await lockOwnedConnection(scope, companyId, connectionId)
      if (status === 'Unlinked' || status === 'Deauthorized') {
        throw new HttpError(409, `This connection is ${status}: bring it back first.`)
      }
      // Wrong tries with the old password must not lock out the new one.
      await scope.db.deleteFrom('password_failures').where('user_name', '=', user_name).execute()
      const issuedAt = scope.now().toISOString()
      await changeDesktop(
        scope,
        connectionId,
        { password_hash: hash, password_issued_at: issuedAt },
        { kind: 'passwordIssued', by: 'customer' },
      )
      const issued: IssuedPassword = { userName: user_name, password, issuedAt }
      return { statusCode: 201, body: issued }
    })
  })
}
