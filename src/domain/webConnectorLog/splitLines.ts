const longestLine = 4096

/** Takes a text in pieces and hands on its lines, each cut to what can matter. Call without a piece at the end. */
export function splitLines(onLine: (line: string) => void): (piece?: string) => void {
  let rest = ''
  return (piece) => {
    if (piece === undefined) {
      if (rest !== '') onLine(rest)
      rest = ''
      return
    }
    let from = 0
    for (let end = piece.indexOf('\n'); end !== -1; end = piece.indexOf('\n', from)) {
      const line = rest + piece.slice(from, Math.min(end, from + longestLine))
      if (line !== '') onLine(line.endsWith('\r') ? line.slice(0, -1) : line)
      rest = ''
      from = end + 1
    }
    if (rest.length < longestLine) rest += piece.slice(from, from + longestLine)
  }
}
