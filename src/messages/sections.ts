/** An object whose values are found when they are read. */
export function sections(find: Record<string, () => unknown>): Record<string, unknown> {
  const properties = Object.entries(find).map(([section, get]) => [section, { get, enumerable: true }])
  return Object.defineProperties({}, Object.fromEntries(properties) as PropertyDescriptorMap)
}
