const newestThatWeWrite = 13

/**
 * The qbXML version to write: the newest that both sides know, at most 13.0.
 *
 * @param supported - The SupportedQBXMLVersion values of the computer, such as `13.0`; those of other editions (`CA3.0`) don't count.
 * @returns such as `13.0`, or undefined when none of them is known.
 */
export function chosenVersion(supported: readonly string[]): string | undefined {
  const versions = supported
    .filter((version) => /^\d{1,2}\.\d$/.test(version))
    .map(Number)
    .filter((version) => version >= 1 && version <= newestThatWeWrite)
  return versions.length === 0 ? undefined : Math.max(...versions).toFixed(1)
}
