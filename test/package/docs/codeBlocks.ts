import { readFileSync } from 'node:fs'

/** A block of code in a page that integrators read. */
export interface CodeBlock {
  page: string
  /** The first line of its code, from 1. */
  line: number
  /** `tsx`, `css`, `sh` and so on. */
  language: string
  /** What stands behind the language: `continues`, or `file=` and the path of the file that it shows a piece of. */
  note: string
  code: string
}

/** The fenced blocks of a Markdown page, in order. */
export function codeBlocks(page: string): CodeBlock[] {
  const text = readFileSync(page, 'utf8')
  return [...text.matchAll(/^```([\w-]*) ?(.*)\n([\s\S]*?)^```$/gm)].map(
    ({ index, 1: language = '', 2: note = '', 3: code = '' }) => ({
      page,
      line: text.slice(0, index).split('\n').length + 1,
      language,
      note,
      code,
    }),
  )
}

/** The modules that the TypeScript blocks of a page make: each one by itself, or on top of those that it continues. */
export function modulesOf(blocks: CodeBlock[]) {
  const typeScript = blocks.filter(({ language, note }) => /^tsx?$/.test(language) && !note.startsWith('file='))
  return typeScript.map((block, index) => {
    const begin = typeScript.findLastIndex(({ note }, at) => at <= index && note !== 'continues')
    const lines: string[] = []
    for (const { line, code } of typeScript.slice(begin, index + 1)) {
      // Each line stands where it stands in the page, so that the compiler names the page's own line.
      while (lines.length < line - 1) lines.push('')
      lines.push(...code.trimEnd().split('\n'))
    }
    return { name: `${block.page.replaceAll('/', '.')}.${block.line}.${block.language}`, text: lines.join('\n') }
  })
}
