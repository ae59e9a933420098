import { failSession } from '../session/failSession'
import type { Turn } from '../session/inTurn'
import type { Pull } from '../rows'
import type { AnswerOutcome } from './answerOutcome'
import { completeSync } from './completeSync'
import { endPull } from './endPull'
import { finishSync } from './finishSync'
import { nextPull } from './nextPull'
import { syncPercent } from './syncPercent'
import { takeInAnswer, takeInRefusal } from './takeInAnswer'

/**
 * Keeps what came of a request and decides how the session goes on.
 *
 * @returns 0 to 99 when there is more to ask, 100 when there is not, -1 when nothing more can be asked.
 */
export async function takeInOutcome(turn: Turn, pull: Pull | undefined, outcome: AnswerOutcome): Promise<number> {
  if (outcome.kind === 'thrown') {
    const { problem } = outcome
    // Asked again, the same question would be rejected again; other data types go on at the next update.
    if (problem.code === 'data_rejected' && pull?.status === 'Fetching') {
      await endPull(turn.scope, pull, { status: 'FetchError', error: `${problem.hresult}: ${problem.detail}` })
      await completeSync(turn)
    }
    await failSession(turn, problem)
    return -1
  }
  if (pull !== undefined && outcome.kind === 'answered') await takeInAnswer(turn, pull, outcome.answer)
  if (pull !== undefined && outcome.kind === 'refused') await takeInRefusal(turn, pull, outcome.detail)
  if (turn.status !== 'Linked' || (await nextPull(turn.scope, turn.desktop)) === undefined) {
    await finishSync(turn)
    return 100
  }
  await turn.move({ state: 'waitForSendRequest' })
  return syncPercent(turn.scope, turn.session)
}
