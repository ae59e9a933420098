/** The first code block under a heading of a guide: the guides' code is compiled by their tests. */
export function codeIn(guide: string, heading: string): string {
  const [, section = ''] = guide.split(new RegExp(`^#+ ${heading}$`, 'm'))
  const [, code] = /^```[^\n]*\n(.*?)^```$/ms.exec(section) ?? []
  if (code === undefined) throw new Error(`The guide has no code under “${heading}”.`)
  return code
}
