import { mergePauses, pauseHappening } from '../../domain/pauses/pauses'
import { pauseEndSchema, pauseInputSchema } from '../../api/schemas/inputs'
import type { Call, Endpoint } from '../http/Endpoint'
import { parseInput } from '../http/parseInput'
import { notFound, Refusal } from '../http/Refusal'
import { checkPause } from '../state/checkPause'
import { currentPauses } from '../state/readDocument'
import { setPauses } from '../state/setPauses'
import { companyDesktop } from './companyConnection'
import { desktopAnswer, desktopPath } from './desktopAnswer'

const mostUpcomingPauses = 50

/** Pausing and resuming. */
export const pauseEndpoints: readonly Endpoint[] = [
  { method: 'post', path: `${desktopPath}/pauses`, access: 'company', isPartOfSetup: true, answer: create },
  { method: 'patch', path: `${desktopPath}/pauses/:pauseId`, access: 'company', isPartOfSetup: true, answer: moveEnd },
  { method: 'delete', path: `${desktopPath}/pauses/:pauseId`, access: 'company', isPartOfSetup: true, answer: remove },
]

function create(call: Call) {
  const now = call.now.toISOString()
  const { startsAt = now, endsAt } = parseInput(pauseInputSchema, call.body)
  const { desktop } = companyDesktop(call)
  const pause = { id: `pause-${call.state.nextNumber()}`, startsAt: startsAt < now ? now : startsAt, endsAt }
  checkPause(pause, call.now)
  const pauses = mergePauses([...currentPauses(desktop, call.now), pause])
  if (pauses.filter((one) => one.startsAt > now).length > mostUpcomingPauses) {
    throw new Refusal(409, `At most ${mostUpcomingPauses} pauses can be to come.`)
  }
  setPauses(call.state, desktop, pauses, pauseHappening('added', pause, call.now))
  return desktopAnswer(desktop, call.now, 201)
}

function moveEnd(call: Call) {
  const { endsAt } = parseInput(pauseEndSchema, call.body)
  const { desktop } = companyDesktop(call)
  const pauses = currentPauses(desktop, call.now)
  const pause = pauses.find(({ id }) => id === call.params['pauseId'])
  if (!pause) throw notFound('pause')
  const moved = { ...pause, endsAt }
  checkPause(moved, call.now)
  const merged = mergePauses(pauses.map((one) => (one === pause ? moved : one)))
  setPauses(call.state, desktop, merged, pauseHappening('moved', moved, call.now))
  return desktopAnswer(desktop, call.now)
}

function remove(call: Call) {
  const { desktop } = companyDesktop(call)
  const pauses = currentPauses(desktop, call.now)
  const pause = pauses.find(({ id }) => id === call.params['pauseId'])
  if (!pause) throw notFound('pause')
  const left = pauses.filter((one) => one !== pause)
  setPauses(call.state, desktop, left, pauseHappening('ended', pause, call.now))
  return desktopAnswer(desktop, call.now)
}
