import { isNotOffered } from '../errors'
import type { ClientCore } from './ClientCore'
import type { ClientResources } from './ClientResources'
import { refreshConnection, writeConnection } from './connectionCache'
import { createConnection, deleteConnection, getConnection, listConnections, disconnectConnection } from './connections'
import { getDataStatus, listDataHistory } from './dataStatus'
import { getQuickBooksDesktop } from './desktop'
import { showChange } from './desktopCache'
import { answerCompany, reconnect, replaceConfiguration, requestSync, updateQuickBooksDesktop } from './desktopChanges'
import { downloadConfiguration, downloadConnector } from './downloads'
import { createHandoff, deleteHandoff, listHandoffs } from './handoffs'
import { issuePassword } from './password'
import { callOfPart } from './optionalParts'
import { createPause, deletePause, updatePause } from './pauses'
import { queryKeys } from './queryKeys'
import { setSyncSchedule } from './syncSchedule'
import { listTimeline } from './timeline'
import { reporting } from './transport/request'

/** The calls of a client. What they change is written where the components read it. */
export function createResources(core: ClientCore): ClientResources {
  const { transport, queryClient, companyId } = core
  const refresh = (...keys: readonly (readonly unknown[])[]) => {
    for (const queryKey of keys) void queryClient.invalidateQueries({ queryKey })
  }
  // What a screen reads by itself, it learns by its own next look.
  const lookAgainIfNotOffered = <Answer>(read: Promise<Answer>, queryKey: readonly unknown[]) =>
    read.catch((error: unknown) => {
      if (isNotOffered(error)) refresh(queryKey)
      throw error
    })
  return {
    connections: {
      list: (query, { signal } = {}) => listConnections(transport, query, signal),
      get: (id, { signal } = {}) => getConnection(transport, id, signal),
      create: async ({ platformKey }, { signal } = {}) => {
        const connection = await createConnection(transport, platformKey, signal)
        refresh(queryKeys.connections(companyId))
        return connection
      },
      disconnect: async (id, { signal } = {}) => {
        const connection = await disconnectConnection(transport, id, signal)
        writeConnection(core, connection)
        refreshConnection(core, id)
        return connection
      },
      delete: async (id, { signal } = {}) => {
        await deleteConnection(transport, id, signal)
        refreshConnection(core, id)
      },
    },
    quickBooksDesktop: {
      get: (id, { signal } = {}) => {
        const read = getQuickBooksDesktop(transport, id, signal)
        return lookAgainIfNotOffered(read, queryKeys.quickBooksDesktop(id))
      },
      update: (id, update, { signal } = {}) =>
        showChange(core, id, () => updateQuickBooksDesktop(transport, id, update, signal)),
      requestSync: (id, request, { signal } = {}) =>
        showChange(core, id, () => requestSync(transport, id, request, signal)),
      reconnect: async (id, { signal } = {}) => {
        const desktop = await showChange(core, id, () => reconnect(transport, id, signal))
        refreshConnection(core, id)
        return desktop
      },
      issuePassword: async (id, { signal } = {}) => {
        const issued = await issuePassword(transport, id, signal)
        refresh(queryKeys.quickBooksDesktop(id))
        return issued
      },
      downloadConnector: (id, options) => downloadConnector(transport, id, options),
      downloadConfiguration: (id, options) => downloadConfiguration(transport, id, options),
      answerCompany: (id, answer, { signal } = {}) =>
        showChange(core, id, () => answerCompany(transport, id, answer, signal)),
      replaceConfiguration: async (id, replacement, { signal } = {}) => {
        const desktop = await showChange(core, id, () => replaceConfiguration(transport, id, replacement, signal))
        refreshConnection(core, id)
        return desktop
      },
    },
    pauses: {
      create: (id, pause, { signal } = {}) =>
        showChange(core, id, () => createPause(transport, id, pause, signal), 'pauses'),
      update: (id, pauseId, { endsAt }, { signal } = {}) =>
        showChange(core, id, () => updatePause(transport, id, pauseId, endsAt, signal), 'pauses'),
      delete: (id, pauseId, { signal } = {}) =>
        showChange(core, id, () => deletePause(transport, id, pauseId, signal), 'pauses'),
    },
    syncSchedule: {
      set: (id, schedule, { signal } = {}) =>
        showChange(core, id, () => setSyncSchedule(transport, id, schedule, signal), 'syncSchedule'),
    },
    handoffs: {
      list: (id, { signal } = {}) =>
        callOfPart(core, id, 'handoffs', () => reporting(transport, () => listHandoffs(transport, id, signal))),
      create: async (id, { signal } = {}) => {
        const link = await callOfPart(core, id, 'handoffs', () => createHandoff(transport, id, signal))
        refresh(queryKeys.handoffs(id))
        return link
      },
      delete: async (id, handoffId, { signal } = {}) => {
        await callOfPart(core, id, 'handoffs', () => deleteHandoff(transport, id, handoffId, signal))
        refresh(queryKeys.handoffs(id))
      },
    },
    dataStatus: {
      get: ({ signal } = {}) => getDataStatus(transport, signal),
      listHistory: (query, { signal } = {}) => listDataHistory(transport, query, signal),
    },
    timeline: {
      list: (id, query, { signal } = {}) =>
        lookAgainIfNotOffered(listTimeline(transport, id, query, signal), queryKeys.timeline(id)),
    },
  }
}
