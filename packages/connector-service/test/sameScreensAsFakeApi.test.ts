import { type QuickBooksDesktop, quickBooksDesktopSchema, timelineSchema } from 'connections-sdk/contract'
import { createFakeConnectionsApi, type ScenarioName } from 'connections-sdk/testing'
import { getResponse } from 'msw'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { changeDesktop } from '../src/desktop/changeDesktop'
import { sharedService } from './sharedService'
import { linkCompany, signUp } from './signUp'

const shared = sharedService()
const original = { companyName: 'Rose', path: String.raw`C:\\Rose.QBW`, computerName: 'OFFICE-PC' }
const copy = { companyName: 'Rose', path: String.raw`D:\\Rose.QBW`, computerName: 'OFFICE-PC' }

interface Side {
  post: (path: string, body: unknown) => Promise<number>
  document: () => Promise<QuickBooksDesktop>
  /** What happened since the beginning of the test, oldest first. */
  happened: () => Promise<string[]>
}

/** Follows one connection: its history begins with the first look at it. */
async function side(call: (method: string, path: string, body?: unknown) => Promise<Response>): Promise<Side> {
  const history = async () => z.parse(timelineSchema, await (await call('GET', '/timeline?limit=200')).json()).results
  const known = new Set((await history()).map(({ id }) => id))
  return {
    post: async (path, body) => (await call('POST', path, body)).status,
    document: async () => z.parse(quickBooksDesktopSchema, await (await call('GET', '')).json()),
    happened: async () =>
      (await history())
        .filter(({ id }) => !known.has(id))
        .map(({ kind, by }) => `${kind} ${by}`)
        .toReversed(),
  }
}

/** A linked connection of the service, and what its Web Connector tells. */
async function ofService() {
  const { api, connection, desktopPath } = await signUp(shared())
  const { context } = shared()
  await linkCompany(shared(), connection.id)
  const at = new Date().toISOString()
  await changeDesktop(context, connection.id, {
    company_name: original.companyName,
    company_path: original.path,
    computer_name: original.computerName,
    company_linked_at: at,
    first_sync_completed_at: at,
    last_contact_at: at,
  })
  const opensCopy = () =>
    changeDesktop(context, connection.id, {
      candidate_name: copy.companyName,
      candidate_path: copy.path,
      candidate_computer_name: copy.computerName,
      candidate_seen_at: at,
    })
  const follow = () => side((method, path, body) => api(method, `${desktopPath}${path}`, { body }))
  return { ...(await follow()), opensCopy }
}

async function ofFake(scenario: ScenarioName) {
  const fake = createFakeConnectionsApi({ scenario })
  const { baseUrl, companyId, connectionId, handlers, getAccessToken, quickBooksComputer } = fake
  const url = `${baseUrl}/companies/${companyId}/connections/${connectionId}/quickbooksDesktop`
  const headers = { authorization: `Bearer ${await getAccessToken()}`, 'content-type': 'application/json' }
  const followed = await side(async (method, path, body) => {
    const sent = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) }
    const response = await getResponse([...handlers], new Request(`${url}${path}`, sent))
    if (response === undefined) throw new Error(`The fake API doesn't have ${path}.`)
    return response
  })
  return { ...followed, opensCopy: async () => quickBooksComputer.opensCopy() }
}

test.each([
  ['yes', [true, true]],
  ['no', [false, false]],
  ['yes, and then no', [true, false]],
] as const)('a linked company at another path is answered alike with %s', async (_, answers) => {
  const told = async ({ post, document, happened, opensCopy }: Side & { opensCopy: () => Promise<unknown> }) => {
    await opensCopy()
    const seen: unknown[] = []
    const look = async (status: number | null) => {
      const { companyCandidate, companyFile, problem, nextSyncAt, setup } = await document()
      const isOld = companyFile?.path.startsWith('C:')
      const isLinked = setup.companyLinkedAt !== null
      seen.push([status, companyCandidate?.isAtOtherPath, companyCandidate === null, isOld, isLinked, problem?.code])
      seen.push(nextSyncAt === null)
    }
    await look(null)
    for (const confirmed of answers) await look(await post('/company', { confirmed }))
    return [...seen, ...(await happened())]
  }
  expect(await told(await ofFake('nothingToSync'))).toEqual(await told(await ofService()))
})

test('everything is queued alike, and a data type has the same fields in both', async () => {
  const told = async ({ post, document }: Side) => {
    const status = await post('/syncs', { everything: true })
    const { access, dataTypes } = await document()
    const fields = dataTypes.map((one) => [one.dataType, one.status, one.progress, one.from, one.chosenBy])
    return [status, access, fields, Object.keys(dataTypes[0] ?? {}).toSorted()]
  }
  expect(await told(await ofFake('healthy'))).toEqual(await told(await ofService()))
})
