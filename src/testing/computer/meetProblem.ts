import { subSeconds } from 'date-fns/subSeconds'
import type { Problem, ProblemCode } from '../../api/schemas/problem'
import { changeDesktop } from '../state/changeDesktop'
import { type ComputerScene, contact, momentOf } from './ComputerScene'
import { problemSigns } from './problemSigns'
import { readDocument } from '../state/readDocument'
import { heldDataTypes } from '../state/withStatus'

const missedCalls = 4

/** A call ends with a problem; a sync under way ends too, and keeps what it has. */
export function meetProblem(scene: ComputerScene, code: ProblemCode, signs: Partial<Omit<Problem, 'code'>> = {}): void {
  const now = momentOf(scene)
  const problem = { observedAt: now, ...problemSigns[code], ...signs, code }
  const { setup, dataTypes } = scene.desktop.document
  contact(
    scene,
    {
      problem,
      setup: { firstContactAt: setup.firstContactAt ?? now },
      activity: { state: 'idle', startedAt: null, dataType: null, progress: null },
      dataTypes: heldDataTypes(dataTypes),
    },
    { kind: 'problem', by: 'connector', detail: code },
  )
}

/** No call for so long that the service misses it; a connection not linked yet is merely offline. */
export function goSilent(scene: ComputerScene): void {
  const now = scene.state.now()
  const { activity, dataTypes, pause } = readDocument(scene.desktop, now)
  const unheard = subSeconds(now, missedCalls * activity.expectedEverySeconds).toISOString()
  const isMissed = scene.held.connection.status === 'Linked' && pause === null
  changeDesktop(
    scene.state,
    scene.desktop,
    {
      activity: {
        state: 'offline',
        lastContactAt:
          activity.lastContactAt !== null && activity.lastContactAt < unheard ? activity.lastContactAt : unheard,
        startedAt: null,
        dataType: null,
        progress: null,
      },
      dataTypes: heldDataTypes(dataTypes),
      ...(isMissed && { problem: { code: 'connector_silent', observedAt: now.toISOString() } }),
    },
    ...(isMissed ? [{ kind: 'problem', by: 'service', detail: 'connector_silent' } as const] : []),
  )
}

/** Calls again: whatever was in the way is gone. */
export function comeBack(scene: ComputerScene): void {
  const had = scene.desktop.document.problem !== null
  contact(scene, { problem: null }, ...(had ? [{ kind: 'problemCleared', by: 'connector' } as const] : []))
}
