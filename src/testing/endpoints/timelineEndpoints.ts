import { HttpResponse } from 'msw'
import { timelineQuerySchema } from '../../api/schemas/inputs'
import type { Endpoint } from '../http/Endpoint'
import { parseInput } from '../http/parseInput'
import { refusedField } from '../http/Refusal'
import { companyDesktop } from './companyConnection'
import { desktopPath } from './desktopAnswer'

/** What happened to a connection. */
export const timelineEndpoints: readonly Endpoint[] = [
  {
    method: 'get',
    path: `${desktopPath}/timeline`,
    access: 'company',
    answer: (call) => {
      const { before, limit } = parseInput(timelineQuerySchema, call.query)
      const all = companyDesktop(call).desktop.timeline.toReversed()
      const start = before === undefined ? 0 : all.findIndex(({ id }) => id === before) + 1
      if (before !== undefined && start === 0) throw refusedField('before', 'There is no such entry.')
      const results = all.slice(start, start + limit)
      const next = start + limit < all.length ? (results.at(-1)?.id ?? null) : null
      return HttpResponse.json({ results, next })
    },
  },
]
