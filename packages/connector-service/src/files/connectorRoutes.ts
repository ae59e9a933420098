import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { hasConnectorPreinstalled } from 'connections-sdk/contract'
import type { FastifyInstance } from 'fastify'
import { changeDesktop } from '../desktop/changeDesktop'
import { desktopPath } from '../desktop/desktopPath'
import { ownedConnection } from '../desktop/ownedConnection'
import { HttpError } from '../http/HttpError'
import { parseInput } from '../http/parseInput'
import { connectionParams } from '../http/pathParams'
import { partOfSetup } from '../security/requireSetupOnly'
import type { RouteOptions } from '../ServiceContext'

/** The Web Connector's installer: the operator's file, the operator's address, or the stand-in. */
export async function connectorRoutes(app: FastifyInstance, { context }: RouteOptions) {
  const { installer } = context.settings

  app.get(`${desktopPath}/connector`, partOfSetup, async (request, reply) => {
    const { companyId, connectionId } = parseInput(connectionParams, request.params)
    const { hosting, connector_downloaded_at } = await ownedConnection(context, companyId, connectionId)
    if (hasConnectorPreinstalled(hosting)) {
      throw new HttpError(404, 'Hosted QuickBooks brings its own Web Connector.')
    }
    const markDownloaded = async () => {
      if (connector_downloaded_at !== null) return
      await changeDesktop(context, connectionId, { connector_downloaded_at: context.now().toISOString() })
    }
    if (installer.kind === 'url') {
      await markDownloaded()
      return reply.redirect(installer.url, 302)
    }
    const content = installer.kind === 'file' ? createReadStream(installer.path) : [installer.content]
    return reply
      .type('application/octet-stream')
      .header('content-length', installer.manifest.sizeBytes)
      .header('content-disposition', `attachment; filename="${installer.manifest.fileName}"`)
      .send(Readable.from(beforeLastChunk(content, markDownloaded)))
  })
}

/**
 * Passes chunks on and runs `work` before the last one goes out: whoever has received all of them finds the work done, and a
 * download that is broken off doesn't count.
 */
async function* beforeLastChunk(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, work: () => Promise<void>) {
  let held: Uint8Array | undefined
  for await (const chunk of chunks) {
    if (held !== undefined) yield held
    held = chunk
  }
  await work()
  if (held !== undefined) yield held
}
