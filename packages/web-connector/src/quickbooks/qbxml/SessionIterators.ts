import { createHash } from 'node:crypto'
import type { Row } from './rowsOf'
import { RequestRefused } from './Status'
import type { Wanted } from './wanted'

interface RunningIterator {
  requestName: string
  rows: Row[]
  wanted: Wanted
  position: number
}

export interface IteratorPage {
  iteratorId: string
  rows: Row[]
  remaining: number
  wanted: Wanted
}

/** The iterators of one session. They end with it (Intuit, Using iterators: valid only for the current session). */
export class SessionIterators {
  readonly #running = new Map<string, RunningIterator>()
  readonly #sessionId: string
  #count = 0

  /** @param sessionId Unlike any other session's: it makes the iterators' names unlike. */
  constructor(sessionId: string) {
    this.#sessionId = sessionId
  }

  start(requestName: string, rows: Row[], wanted: Wanted, maxReturned: number): IteratorPage {
    this.#count += 1
    const digest = createHash('sha256').update(`${this.#sessionId}/${this.#count}`).digest('hex')
    const parts = [
      digest.slice(0, 8),
      digest.slice(8, 12),
      digest.slice(12, 16),
      digest.slice(16, 20),
      digest.slice(20, 32),
    ]
    const iteratorId = `{${parts.join('-')}}`
    this.#running.set(iteratorId, { requestName, rows, wanted, position: 0 })
    return this.#page(iteratorId, maxReturned)
  }

  /** @throws RequestRefused 3391 when this session has no such iterator for this query. */
  continue(requestName: string, iteratorId: string, maxReturned: number): IteratorPage {
    this.#find(requestName, iteratorId)
    return this.#page(iteratorId, maxReturned)
  }

  stop(requestName: string, iteratorId: string): void {
    this.#find(requestName, iteratorId)
    this.#running.delete(iteratorId)
  }

  #find(requestName: string, iteratorId: string): RunningIterator {
    const running = this.#running.get(iteratorId)
    if (running?.requestName !== requestName) throw new RequestRefused(3391, 'The iteratorID is not valid.')
    return running
  }

  #page(iteratorId: string, maxReturned: number): IteratorPage {
    const running = this.#running.get(iteratorId)
    if (!running) throw new RequestRefused(3391, 'The iteratorID is not valid.')
    const rows = running.rows.slice(running.position, running.position + maxReturned)
    running.position += rows.length
    const remaining = running.rows.length - running.position
    if (remaining === 0) this.#running.delete(iteratorId)
    return { iteratorId, rows, remaining, wanted: running.wanted }
  }
}
