/**
 * Passes chunks on and runs `work` before the last one goes out: whoever has received all of them finds the work done, and a
 * download that is broken off doesn't count.
 */
export async function* beforeLastChunk(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  work: () => Promise<void>,
) {
  let held: Uint8Array | undefined
  for await (const chunk of chunks) {
    if (held !== undefined) yield held
    held = chunk
  }
  await work()
  if (held !== undefined) yield held
}
