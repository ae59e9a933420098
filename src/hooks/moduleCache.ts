type Load<Part> = () => Promise<Part>

type Loading<Part> =
  | { status: 'loading'; promise: Promise<Part> }
  | { status: 'loaded'; part: Part }
  | { status: 'failed'; reason: unknown }

const known = new Map<Load<unknown>, Loading<unknown>>()

/** Fetches a part of the code once, however many ask for it. */
export function preload<Part>(load: Load<Part>): Promise<Part> {
  const entry = known.get(load) as Loading<Part> | undefined
  if (entry?.status === 'loading') return entry.promise
  if (entry?.status === 'loaded') return Promise.resolve(entry.part)
  const promise = load().then(
    (part) => {
      known.set(load, { status: 'loaded', part })
      return part
    },
    (reason: unknown) => {
      known.set(load, { status: 'failed', reason })
      throw reason
    },
  )
  known.set(load, { status: 'loading', promise })
  return promise
}

/** A part of the code, in render: suspends until it is there; throws where it couldn't be had, until {@link resetFailed}. */
export function read<Part>(load: Load<Part>): Part {
  const entry = known.get(load) as Loading<Part> | undefined
  if (entry?.status === 'loaded') return entry.part
  if (entry?.status === 'failed') throw entry.reason
  // React takes a thrown promise for "not yet", in 18 and 19 alike.
  throw preload(load)
}

/** Lets what failed to load be asked for again. */
export function resetFailed(): void {
  for (const [load, { status }] of known) if (status === 'failed') known.delete(load)
}
