import { once } from 'node:events'
import type { Server } from 'node:http'
import { onTestFinished } from 'vitest'

/** Lets a server listen on a free port until the test has ended; its address. */
export async function listening(server: Server): Promise<string> {
  server.listen(0, 'localhost')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('a listening server has no port')
  return `http://localhost:${address.port}`
}
