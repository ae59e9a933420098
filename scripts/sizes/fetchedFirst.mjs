/** Of a bundle's chunks, the entry and all that it imports, however indirectly, without being asked to. */
export function fetchedFirst(chunks) {
  const first = new Set(chunks.filter(({ isEntry }) => isEntry))
  // A set also goes through what is added on the way.
  for (const { imports } of first) {
    for (const chunk of chunks) if (imports.includes(chunk.name)) first.add(chunk)
  }
  return first
}
