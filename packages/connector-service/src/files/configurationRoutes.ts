import type { FastifyInstance } from 'fastify'
import { configurationFileName } from '../desktop/configurationFileName'
import { changeDesktop } from '../desktop/changeDesktop'
import { desktopPath } from '../desktop/desktopPath'
import { lockOwnedConnection } from '../desktop/lockOwnedConnection'
import { parseInput } from '../http/parseInput'
import { connectionParams } from '../http/pathParams'
import { inTransaction } from '../Scope'
import { partOfSetup } from '../security/requireSetupOnly'
import type { RouteOptions } from '../ServiceContext'
import { configurationFile } from './configurationFile'

/** The `.qwc` file: the same registration every time until it is replaced, since another pair would strand the customer (QBWC1039). */
export async function configurationRoutes(app: FastifyInstance, { context }: RouteOptions) {
  app.get(`${desktopPath}/configuration`, partOfSetup, async (request, reply) => {
    const { companyId, connectionId } = parseInput(connectionParams, request.params)
    const { desktop, companyName } = await inTransaction(context, async (scope) => {
      const found = await lockOwnedConnection(scope, companyId, connectionId)
      const company = await scope.db
        .selectFrom('companies')
        .select('name')
        .where('id', '=', companyId)
        .executeTakeFirstOrThrow()
      await changeDesktop(
        scope,
        connectionId,
        { configuration_downloaded_at: found.configuration_downloaded_at ?? scope.now().toISOString() },
        { kind: 'configurationDownloaded', by: 'customer' },
      )
      return { desktop: found, companyName: company.name }
    })
    const fileName = configurationFileName(desktop.application_name, desktop.generation)
    void reply.type('application/x-qwc').header('content-disposition', `attachment; filename="${fileName}"`)
    return configurationFile({
      applicationName: desktop.application_name,
      companyName,
      publicUrl: context.publicUrl(),
      supportReference: desktop.support_reference,
      userName: desktop.user_name,
      ownerId: desktop.owner_id,
      fileId: desktop.file_id,
      scheduleMinutes: context.settings.scheduleMinutes,
    })
  })
}
