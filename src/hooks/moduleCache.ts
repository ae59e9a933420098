import { loadError } from '../errors'

/** Fetches a module, or a part of one; its identity is the key under which it is known. */
export type Load<Part> = () => Promise<Part>

type Loading =
  | { status: 'loading'; promise: Promise<unknown> }
  | { status: 'loaded'; part: unknown }
  | { status: 'failed'; reason: unknown }

const known = new Map<Load<unknown>, Loading>()
const listeners = new Set<() => void>()

/** Fetches a part of the code or of the words once, however many ask for it. Who doesn't await it is told by {@link read}. */
export function preload<Part>(load: Load<Part>): Promise<Part> {
  const entry = known.get(load)
  if (entry?.status === 'loading') return entry.promise as Promise<Part>
  if (entry?.status === 'loaded') return Promise.resolve(entry.part as Part)
  const promise = load().catch((cause: unknown) => {
    throw loadError(cause)
  })
  known.set(load, { status: 'loading', promise })
  promise.then(
    (part) => settle(load, { status: 'loaded', part }),
    (reason: unknown) => settle(load, { status: 'failed', reason }),
  )
  return promise
}

/** What was fetched; undefined while it isn't there. Throws where it couldn't be had, until {@link resetFailed}. */
export function read<Part>(load: Load<Part>): Part | undefined {
  const entry = known.get(load)
  if (entry?.status === 'failed') throw entry.reason
  return entry?.status === 'loaded' ? (entry.part as Part) : undefined
}

/** Whether nothing more is to be waited for: it is there, or couldn't be had. */
export function isSettled(load: Load<unknown>): boolean {
  const status = known.get(load)?.status
  return status === 'loaded' || status === 'failed'
}

/** Calls `listener` whenever something has come, or couldn't be had, until the answered function is called. */
export function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Lets what failed to load be asked for again. */
export function resetFailed(): void {
  for (const [load, { status }] of known) if (status === 'failed') known.delete(load)
}

function settle(load: Load<unknown>, entry: Loading) {
  known.set(load, entry)
  for (const listener of listeners) listener()
}
